<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ActionWords</name>
    <message>
        <source>Enter in the register</source>
        <translation>Enter in the register</translation>
    </message>
    <message>
        <source>Enter the letter in the register; it gets its arrival number.</source>
        <translation>Enter the letter in the register; it gets its arrival number.</translation>
    </message>
    <message>
        <source>Correct registration</source>
        <translation>Correct registration</translation>
    </message>
    <message>
        <source>Correct registered fields with a reason; the old values stay in the history.</source>
        <translation>Correct registered fields with a reason; the old values stay in the history.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Add files</translation>
    </message>
    <message>
        <source>Add files to the document.</source>
        <translation>Add files to the document.</translation>
    </message>
    <message>
        <source>Withdraw registration</source>
        <translation>Withdraw registration</translation>
    </message>
    <message>
        <source>Take the registration back. The number is free again while it is the last one, otherwise it is struck out.</source>
        <translation>Take the registration back. The number is free again while it is the last one, otherwise it is struck out.</translation>
    </message>
    <message>
        <source>Submit to a leader</source>
        <translation>Submit to a leader</translation>
    </message>
    <message>
        <source>Send the document up for instruction.</source>
        <translation>Send the document up for instruction.</translation>
    </message>
    <message>
        <source>Send back to the clerk</source>
        <translation>Send back to the clerk</translation>
    </message>
    <message>
        <source>Give the document back to the clerk with a reason.</source>
        <translation>Give the document back to the clerk with a reason.</translation>
    </message>
    <message>
        <source>Give instruction</source>
        <translation>Give instruction</translation>
    </message>
    <message>
        <source>Write the instruction and name who leads, co-operates, supervises and is informed.</source>
        <translation>Write the instruction and name who leads, co-operates, supervises and is informed.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Assign the work to people of your unit or to units below it.</source>
        <translation>Assign the work to people of your unit or to units below it.</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Take up</translation>
    </message>
    <message>
        <source>Say that you have taken up the work.</source>
        <translation>Say that you have taken up the work.</translation>
    </message>
    <message>
        <source>Report progress</source>
        <translation>Report progress</translation>
    </message>
    <message>
        <source>Say how far the work has come.</source>
        <translation>Say how far the work has come.</translation>
    </message>
    <message>
        <source>Send opinion</source>
        <translation>Send opinion</translation>
    </message>
    <message>
        <source>Write an opinion; for a co-operating unit it is the answer.</source>
        <translation>Write an opinion; for a co-operating unit it is the answer.</translation>
    </message>
    <message>
        <source>Decline to co-operate</source>
        <translation>Decline to co-operate</translation>
    </message>
    <message>
        <source>Say with a reason that you have nothing to contribute.</source>
        <translation>Say with a reason that you have nothing to contribute.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Give the work back with a reason to who assigned it.</source>
        <translation>Give the work back with a reason to who assigned it.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Take an assignment back; everything assigned below it is recalled too.</source>
        <translation>Take an assignment back; everything assigned below it is recalled too.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Hand your part to another person or unit; the deadline stays.</source>
        <translation>Hand your part to another person or unit; the deadline stays.</translation>
    </message>
    <message>
        <source>Ask for an extension</source>
        <translation>Ask for an extension</translation>
    </message>
    <message>
        <source>Ask who assigned it for a later deadline.</source>
        <translation>Ask who assigned it for a later deadline.</translation>
    </message>
    <message>
        <source>Extend deadline</source>
        <translation>Extend deadline</translation>
    </message>
    <message>
        <source>Grant the deadline asked for, or another.</source>
        <translation>Grant the deadline asked for, or another.</translation>
    </message>
    <message>
        <source>Refuse extension</source>
        <translation>Refuse extension</translation>
    </message>
    <message>
        <source>Keep the deadline, with a reason.</source>
        <translation>Keep the deadline, with a reason.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspend</translation>
    </message>
    <message>
        <source>Put the document aside until a date.</source>
        <translation>Put the document aside until a date.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Go on with the suspended document.</source>
        <translation>Go on with the suspended document.</translation>
    </message>
    <message>
        <source>Report result</source>
        <translation>Report result</translation>
    </message>
    <message>
        <source>Report what was done, with the files of the result.</source>
        <translation>Report what was done, with the files of the result.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Close the document, with the number of the reply or the reason why there is none.</source>
        <translation>Close the document, with the number of the reply or the reason why there is none.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Take up the completed document again, with a reason.</source>
        <translation>Take up the completed document again, with a reason.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Take back your last act while nothing came after it.</source>
        <translation>Take back your last act while nothing came after it.</translation>
    </message>
    <message>
        <source>Destroy contents</source>
        <translation>Destroy contents</translation>
    </message>
    <message>
        <source>Destroy contents and files for good, on a legal basis. Number and history of acts remain.</source>
        <translation>Destroy contents and files for good, on a legal basis. Number and history of acts remain.</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Add a person who can sign in.</source>
        <translation>Add a person who can sign in.</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>Change person</translation>
    </message>
    <message>
        <source>Change name, login or contact of the person.</source>
        <translation>Change name, login or contact of the person.</translation>
    </message>
    <message>
        <source>Deactivate person</source>
        <translation>Deactivate person</translation>
    </message>
    <message>
        <source>The person can no longer sign in; the history keeps the name.</source>
        <translation>The person can no longer sign in; the history keeps the name.</translation>
    </message>
    <message>
        <source>Reactivate person</source>
        <translation>Reactivate person</translation>
    </message>
    <message>
        <source>The person can sign in again.</source>
        <translation>The person can sign in again.</translation>
    </message>
    <message>
        <source>Add unit</source>
        <translation>Add unit</translation>
    </message>
    <message>
        <source>Add a unit to the agency.</source>
        <translation>Add a unit to the agency.</translation>
    </message>
    <message>
        <source>Change unit</source>
        <translation>Change unit</translation>
    </message>
    <message>
        <source>Change name, order or place of the unit.</source>
        <translation>Change name, order or place of the unit.</translation>
    </message>
    <message>
        <source>Close unit</source>
        <translation>Close unit</translation>
    </message>
    <message>
        <source>Close the unit; it gets no more work.</source>
        <translation>Close the unit; it gets no more work.</translation>
    </message>
    <message>
        <source>Add post</source>
        <translation>Add post</translation>
    </message>
    <message>
        <source>Give a person a post in a unit, with its roles.</source>
        <translation>Give a person a post in a unit, with its roles.</translation>
    </message>
    <message>
        <source>Change post</source>
        <translation>Change post</translation>
    </message>
    <message>
        <source>Change title, roles, unit or holder of the post.</source>
        <translation>Change title, roles, unit or holder of the post.</translation>
    </message>
    <message>
        <source>End post</source>
        <translation>End post</translation>
    </message>
    <message>
        <source>The person no longer holds the post.</source>
        <translation>The person no longer holds the post.</translation>
    </message>
    <message>
        <source>Add register</source>
        <translation>Add register</translation>
    </message>
    <message>
        <source>Open a register book with numbers of its own.</source>
        <translation>Open a register book with numbers of its own.</translation>
    </message>
    <message>
        <source>Change register</source>
        <translation>Change register</translation>
    </message>
    <message>
        <source>Change name, kinds or first number of the register.</source>
        <translation>Change name, kinds or first number of the register.</translation>
    </message>
    <message>
        <source>Close register</source>
        <translation>Close register</translation>
    </message>
    <message>
        <source>The register takes no more entries.</source>
        <translation>The register takes no more entries.</translation>
    </message>
    <message>
        <source>Reopen register</source>
        <translation>Reopen register</translation>
    </message>
    <message>
        <source>The register takes entries again.</source>
        <translation>The register takes entries again.</translation>
    </message>
    <message>
        <source>Void a number</source>
        <translation>Void a number</translation>
    </message>
    <message>
        <source>Strike out an unused number with a reason.</source>
        <translation>Strike out an unused number with a reason.</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Change settings</translation>
    </message>
    <message>
        <source>Change the settings of the office.</source>
        <translation>Change the settings of the office.</translation>
    </message>
    <message>
        <source>Take over from an old register</source>
        <translation>Take over from an old register</translation>
    </message>
    <message>
        <source>Take a line over from an old register, with the number and date it has there.</source>
        <translation>Take a line over from an old register, with the number and date it has there.</translation>
    </message>
    <message>
        <source>Take back what was imported</source>
        <translation>Take back what was imported</translation>
    </message>
    <message>
        <source>Take back a line of an old register while nothing has been done with it; its number is free again.</source>
        <translation>Take back a line of an old register while nothing has been done with it; its number is free again.</translation>
    </message>
    <message>
        <source>Pass on at once</source>
        <translation>Pass on at once</translation>
    </message>
    <message>
        <source>Tell the units of an urgent letter before it is instructed.</source>
        <translation>Tell the units of an urgent letter before it is instructed.</translation>
    </message>
    <message>
        <source>Record the paper original</source>
        <translation>Record the paper original</translation>
    </message>
    <message>
        <source>Record that the paper original of this document has arrived; it gets no second number.</source>
        <translation>Record that the paper original of this document has arrived; it gets no second number.</translation>
    </message>
    <message>
        <source>Open the envelope</source>
        <translation>Open the envelope</translation>
    </message>
    <message>
        <source>Say what was in the envelope that the registry did not open.</source>
        <translation>Say what was in the envelope that the registry did not open.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Confirm what was entered for you from paper or by telephone.</source>
        <translation>Confirm what was entered for you from paper or by telephone.</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Contest</translation>
    </message>
    <message>
        <source>Say with a reason that what was entered for you is not what you said.</source>
        <translation>Say with a reason that what was entered for you is not what you said.</translation>
    </message>
    <message>
        <source>Attach the signed slip</source>
        <translation>Attach the signed slip</translation>
    </message>
    <message>
        <source>Attach the scan of the signed slip as evidence of what was entered.</source>
        <translation>Attach the scan of the signed slip as evidence of what was entered.</translation>
    </message>
    <message>
        <source>Send to the meeting</source>
        <translation>Send to the meeting</translation>
    </message>
    <message>
        <source>Say who goes to the meeting.</source>
        <translation>Say who goes to the meeting.</translation>
    </message>
    <message>
        <source>Wait for others</source>
        <translation>Wait for others</translation>
    </message>
    <message>
        <source>Take the work out of your lists until somebody else has answered, or until a date.</source>
        <translation>Take the work out of your lists until somebody else has answered, or until a date.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>The answer is there; the work is back in your lists.</source>
        <translation>The answer is there; the work is back in your lists.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Ask one person or unit one question about the document; they may read it.</source>
        <translation>Ask one person or unit one question about the document; they may read it.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Answer the question that was put to you.</source>
        <translation>Answer the question that was put to you.</translation>
    </message>
    <message>
        <source>Link documents</source>
        <translation>Link documents</translation>
    </message>
    <message>
        <source>Say that this document answers, carries out or replaces another, or belongs to the same matter.</source>
        <translation>Say that this document answers, carries out or replaces another, or belongs to the same matter.</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Remove link</translation>
    </message>
    <message>
        <source>Take a link to another document back.</source>
        <translation>Take a link to another document back.</translation>
    </message>
    <message>
        <source>Change routing rules</source>
        <translation>Change routing rules</translation>
    </message>
    <message>
        <source>Change who gets which letters proposed.</source>
        <translation>Change who gets which letters proposed.</translation>
    </message>
    <message>
        <source>Take over open work</source>
        <translation>Take over open work</translation>
    </message>
    <message>
        <source>The open work of the document goes to another person.</source>
        <translation>The open work of the document goes to another person.</translation>
    </message>
    <message>
        <source>Take over case file</source>
        <translation>Take over case file</translation>
    </message>
    <message>
        <source>The case file goes to another keeper.</source>
        <translation>The case file goes to another keeper.</translation>
    </message>
    <message>
        <source>Open case file</source>
        <translation>Open case file</translation>
    </message>
    <message>
        <source>Open a case file for work that you handle.</source>
        <translation>Open a case file for work that you handle.</translation>
    </message>
    <message>
        <source>Correct case file</source>
        <translation>Correct case file</translation>
    </message>
    <message>
        <source>Correct code, title, keeper, retention or who may read it.</source>
        <translation>Correct code, title, keeper, retention or who may read it.</translation>
    </message>
    <message>
        <source>Put into a case file</source>
        <translation>Put into a case file</translation>
    </message>
    <message>
        <source>Put the document into a case file; it can lie in several.</source>
        <translation>Put the document into a case file; it can lie in several.</translation>
    </message>
    <message>
        <source>Take out of the case file</source>
        <translation>Take out of the case file</translation>
    </message>
    <message>
        <source>Take the document out of the case file; the document itself stays.</source>
        <translation>Take the document out of the case file; the document itself stays.</translation>
    </message>
    <message>
        <source>Sheets and note</source>
        <translation>Sheets and note</translation>
    </message>
    <message>
        <source>Write the sheets and a note for the list of documents.</source>
        <translation>Write the sheets and a note for the list of documents.</translation>
    </message>
    <message>
        <source>Change order</source>
        <translation>Change order</translation>
    </message>
    <message>
        <source>Put the documents of the case file in another order.</source>
        <translation>Put the documents of the case file in another order.</translation>
    </message>
    <message>
        <source>Close case file</source>
        <translation>Close case file</translation>
    </message>
    <message>
        <source>Close the case file; its work is done and its retention fixed.</source>
        <translation>Close the case file; its work is done and its retention fixed.</translation>
    </message>
    <message>
        <source>Reopen case file</source>
        <translation>Reopen case file</translation>
    </message>
    <message>
        <source>Reopen the closed case file, with a reason.</source>
        <translation>Reopen the closed case file, with a reason.</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Delegate</translation>
    </message>
    <message>
        <source>Let another person act in your name for a time.</source>
        <translation>Let another person act in your name for a time.</translation>
    </message>
    <message>
        <source>Revoke delegation</source>
        <translation>Revoke delegation</translation>
    </message>
    <message>
        <source>End the delegation at once.</source>
        <translation>End the delegation at once.</translation>
    </message>
    <message>
        <source>Enter absence</source>
        <translation>Enter absence</translation>
    </message>
    <message>
        <source>Say when the person is away; who assigns work is told.</source>
        <translation>Say when the person is away; who assigns work is told.</translation>
    </message>
    <message>
        <source>Cancel absence</source>
        <translation>Cancel absence</translation>
    </message>
    <message>
        <source>The person is there after all.</source>
        <translation>The person is there after all.</translation>
    </message>
    <message>
        <source>Prepare hand-over</source>
        <translation>Prepare hand-over</translation>
    </message>
    <message>
        <source>Hand everything open over to another person.</source>
        <translation>Hand everything open over to another person.</translation>
    </message>
    <message>
        <source>Confirm handing over</source>
        <translation>Confirm handing over</translation>
    </message>
    <message>
        <source>Confirm the list of what is handed over.</source>
        <translation>Confirm the list of what is handed over.</translation>
    </message>
    <message>
        <source>Confirm taking over</source>
        <translation>Confirm taking over</translation>
    </message>
    <message>
        <source>Take everything over; it is yours from then on.</source>
        <translation>Take everything over; it is yours from then on.</translation>
    </message>
    <message>
        <source>Cancel hand-over</source>
        <translation>Cancel hand-over</translation>
    </message>
    <message>
        <source>Nothing is handed over.</source>
        <translation>Nothing is handed over.</translation>
    </message>
    <message>
        <source>Add agency</source>
        <translation>Add agency</translation>
    </message>
    <message>
        <source>Add an agency that writes to the office or is written to.</source>
        <translation>Add an agency that writes to the office or is written to.</translation>
    </message>
    <message>
        <source>Correct agency</source>
        <translation>Correct agency</translation>
    </message>
    <message>
        <source>Correct name, code or validity of the agency.</source>
        <translation>Correct name, code or validity of the agency.</translation>
    </message>
    <message>
        <source>Rename agency</source>
        <translation>Rename agency</translation>
    </message>
    <message>
        <source>The agency bears another name from a day on; the old one is kept.</source>
        <translation>The agency bears another name from a day on; the old one is kept.</translation>
    </message>
    <message>
        <source>End agency</source>
        <translation>End agency</translation>
    </message>
    <message>
        <source>The agency is gone from a day on; name who took over.</source>
        <translation>The agency is gone from a day on; name who took over.</translation>
    </message>
    <message>
        <source>Take agency up again</source>
        <translation>Take agency up again</translation>
    </message>
    <message>
        <source>The agency was ended by mistake.</source>
        <translation>The agency was ended by mistake.</translation>
    </message>
    <message>
        <source>Some characters that cannot be kept were replaced or left out.</source>
        <translation>Some characters that cannot be kept were replaced or left out.</translation>
    </message>
    <message>
        <source>Correct recognised text</source>
        <translation>Correct recognised text</translation>
    </message>
    <message>
        <source>Put right what the computer misread on a page; searching goes by the corrected text.</source>
        <translation>Put right what the computer misread on a page; searching goes by the corrected text.</translation>
    </message>
    <message>
        <source>Record where the paper lies</source>
        <translation>Record where the paper lies</translation>
    </message>
    <message>
        <source>Say in which box and on which shelf the paper original lies; searching finds it and shows it.</source>
        <translation>Say in which box and on which shelf the paper original lies; searching finds it and shows it.</translation>
    </message>
    <message>
        <source>Withdraw case file</source>
        <translation>Withdraw case file</translation>
    </message>
    <message>
        <source>Withdraw an empty case file that was opened by mistake, with a reason.</source>
        <translation>Withdraw an empty case file that was opened by mistake, with a reason.</translation>
    </message>
    <message>
        <source>Draft a document</source>
        <translation>Draft a document</translation>
    </message>
    <message>
        <source>Begin an outgoing document: from nothing, from another one, or as the answer to a letter.</source>
        <translation>Begin an outgoing document: from nothing, from another one, or as the answer to a letter.</translation>
    </message>
    <message>
        <source>Save a version</source>
        <translation>Save a version</translation>
    </message>
    <message>
        <source>Add a new version of the draft or of an attachment; the earlier ones are kept.</source>
        <translation>Add a new version of the draft or of an attachment; the earlier ones are kept.</translation>
    </message>
    <message>
        <source>Remove an attachment</source>
        <translation>Remove an attachment</translation>
    </message>
    <message>
        <source>Take an attachment out of the draft; its versions stay in the history.</source>
        <translation>Take an attachment out of the draft; its versions stay in the history.</translation>
    </message>
    <message>
        <source>Correct the draft's fields</source>
        <translation>Correct the draft's fields</translation>
    </message>
    <message>
        <source>Correct what is said of the document before it is issued; the old values stay in the history.</source>
        <translation>Correct what is said of the document before it is issued; the old values stay in the history.</translation>
    </message>
    <message>
        <source>Link the draft</source>
        <translation>Link the draft</translation>
    </message>
    <message>
        <source>Say which documents it answers, replaces, corrects or is based on.</source>
        <translation>Say which documents it answers, replaces, corrects or is based on.</translation>
    </message>
    <message>
        <source>Set the recipients</source>
        <translation>Set the recipients</translation>
    </message>
    <message>
        <source>Say who gets it, to act or for information, electronically or on paper.</source>
        <translation>Say who gets it, to act or for information, electronically or on paper.</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>Send for review</translation>
    </message>
    <message>
        <source>Send the draft through its steps: content, form, opinions, approval.</source>
        <translation>Send the draft through its steps: content, form, opinions, approval.</translation>
    </message>
    <message>
        <source>Give the review</source>
        <translation>Give the review</translation>
    </message>
    <message>
        <source>Agree, initial or give an opinion on the draft.</source>
        <translation>Agree, initial or give an opinion on the draft.</translation>
    </message>
    <message>
        <source>Send the draft back</source>
        <translation>Send the draft back</translation>
    </message>
    <message>
        <source>Send it back to the drafter with a reason.</source>
        <translation>Send it back to the drafter with a reason.</translation>
    </message>
    <message>
        <source>Take the draft back</source>
        <translation>Take the draft back</translation>
    </message>
    <message>
        <source>Take it back from review to work on it.</source>
        <translation>Take it back from review to work on it.</translation>
    </message>
    <message>
        <source>Skip a step</source>
        <translation>Skip a step</translation>
    </message>
    <message>
        <source>Leave out a step of the review, with a reason.</source>
        <translation>Leave out a step of the review, with a reason.</translation>
    </message>
    <message>
        <source>Approve the draft</source>
        <translation>Approve the draft</translation>
    </message>
    <message>
        <source>Approve the draft as it is; what changes later needs your approval again.</source>
        <translation>Approve the draft as it is; what changes later needs your approval again.</translation>
    </message>
    <message>
        <source>Take the approval back</source>
        <translation>Take the approval back</translation>
    </message>
    <message>
        <source>Take your approval back before it is signed, with a reason.</source>
        <translation>Take your approval back before it is signed, with a reason.</translation>
    </message>
    <message>
        <source>Comment on a place</source>
        <translation>Comment on a place</translation>
    </message>
    <message>
        <source>Put a comment on a place of a page.</source>
        <translation>Put a comment on a place of a page.</translation>
    </message>
    <message>
        <source>Answer a comment</source>
        <translation>Answer a comment</translation>
    </message>
    <message>
        <source>Answer a comment on a place of a page.</source>
        <translation>Answer a comment on a place of a page.</translation>
    </message>
    <message>
        <source>Close a comment</source>
        <translation>Close a comment</translation>
    </message>
    <message>
        <source>Close a comment that is settled.</source>
        <translation>Close a comment that is settled.</translation>
    </message>
    <message>
        <source>Take number and date</source>
        <translation>Take number and date</translation>
    </message>
    <message>
        <source>Take the next number of the series, or one reserved ahead, and the date.</source>
        <translation>Take the next number of the series, or one reserved ahead, and the date.</translation>
    </message>
    <message>
        <source>Void the number</source>
        <translation>Void the number</translation>
    </message>
    <message>
        <source>Strike the number out with a reason; it is never given again.</source>
        <translation>Strike the number out with a reason; it is never given again.</translation>
    </message>
    <message>
        <source>Sign the document</source>
        <translation>Sign the document</translation>
    </message>
    <message>
        <source>Sign as the competent person, digitally or on paper.</source>
        <translation>Sign as the competent person, digitally or on paper.</translation>
    </message>
    <message>
        <source>Sign for the agency</source>
        <translation>Sign for the agency</translation>
    </message>
    <message>
        <source>Put the agency's digital signature or seal on the signed document.</source>
        <translation>Put the agency's digital signature or seal on the signed document.</translation>
    </message>
    <message>
        <source>Issue the document</source>
        <translation>Issue the document</translation>
    </message>
    <message>
        <source>Issue it to its recipients; from then on nothing of it can be altered.</source>
        <translation>Issue it to its recipients; from then on nothing of it can be altered.</translation>
    </message>
    <message>
        <source>Add recipients</source>
        <translation>Add recipients</translation>
    </message>
    <message>
        <source>Send an issued document to further recipients, with a reason.</source>
        <translation>Send an issued document to further recipients, with a reason.</translation>
    </message>
    <message>
        <source>Record the dispatch</source>
        <translation>Record the dispatch</translation>
    </message>
    <message>
        <source>Record that it was sent, received or came back.</source>
        <translation>Record that it was sent, received or came back.</translation>
    </message>
    <message>
        <source>Recall the issued document</source>
        <translation>Recall the issued document</translation>
    </message>
    <message>
        <source>Recall what was issued; the recipients return or destroy it (Điều 18.4).</source>
        <translation>Recall what was issued; the recipients return or destroy it (Điều 18.4).</translation>
    </message>
    <message>
        <source>Give up the draft</source>
        <translation>Give up the draft</translation>
    </message>
    <message>
        <source>Give the document up before it is issued; a number it had is struck out.</source>
        <translation>Give the document up before it is issued; a number it had is struck out.</translation>
    </message>
    <message>
        <source>Destroy the issued contents</source>
        <translation>Destroy the issued contents</translation>
    </message>
    <message>
        <source>Destroy the contents of the outgoing document as the law demands; its number and history stay.</source>
        <translation>Destroy the contents of the outgoing document as the law demands; its number and history stay.</translation>
    </message>
    <message>
        <source>Replaced by another document</source>
        <translation>Replaced by another document</translation>
    </message>
    <message>
        <source>A later document has taken its place.</source>
        <translation>A later document has taken its place.</translation>
    </message>
    <message>
        <source>Corrected by a notice</source>
        <translation>Corrected by a notice</translation>
    </message>
    <message>
        <source>A later document corrects it (đính chính).</source>
        <translation>A later document corrects it (đính chính).</translation>
    </message>
    <message>
        <source>Answered by an issued document</source>
        <translation>Answered by an issued document</translation>
    </message>
    <message>
        <source>The answer was issued; its number stands with the letter.</source>
        <translation>The answer was issued; its number stands with the letter.</translation>
    </message>
    <message>
        <source>Reserve a number</source>
        <translation>Reserve a number</translation>
    </message>
    <message>
        <source>Take the next number of a series ahead, with a note what it is for.</source>
        <translation>Take the next number of a series ahead, with a note what it is for.</translation>
    </message>
    <message>
        <source>Change the groups of recipients</source>
        <translation>Change the groups of recipients</translation>
    </message>
    <message>
        <source>Change the named lists of recipients.</source>
        <translation>Change the named lists of recipients.</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Make a copy</translation>
    </message>
    <message>
        <source>Make a certified copy or an extract of a document (Điều 25): it gets a number of the series of copies and is sent like any document.</source>
        <translation>Make a certified copy or an extract of a document (Điều 25): it gets a number of the series of copies and is sent like any document.</translation>
    </message>
    <message>
        <source>Tell the recipients</source>
        <translation>Tell the recipients</translation>
    </message>
    <message>
        <source>Record that recipients were told of the recall, replacement or correction, or that they answered.</source>
        <translation>Record that recipients were told of the recall, replacement or correction, or that they answered.</translation>
    </message>
    <message>
        <source>Give out the kept original</source>
        <translation>Give out the kept original</translation>
    </message>
    <message>
        <source>Record who uses the kept original, what for, and who permitted it.</source>
        <translation>Record who uses the kept original, what for, and who permitted it.</translation>
    </message>
    <message>
        <source>Take the kept original back</source>
        <translation>Take the kept original back</translation>
    </message>
    <message>
        <source>Record that the kept original is back in its place.</source>
        <translation>Record that the kept original is back in its place.</translation>
    </message>
    <message>
        <source>Take over draft</source>
        <translation>Take over draft</translation>
    </message>
    <message>
        <source>Draft, review, approval or signature goes to another person.</source>
        <translation>Draft, review, approval or signature goes to another person.</translation>
    </message>
    <message>
        <source>Record where the kept original lies</source>
        <translation>Record where the kept original lies</translation>
    </message>
    <message>
        <source>Take over from an old outgoing register</source>
        <translation>Take over from an old outgoing register</translation>
    </message>
    <message>
        <source>Take a line over from an old register of outgoing documents, with its number and date; it counts as issued.</source>
        <translation>Take a line over from an old register of outgoing documents, with its number and date; it counts as issued.</translation>
    </message>
    <message>
        <source>Take back a line of an old outgoing register</source>
        <translation>Take back a line of an old outgoing register</translation>
    </message>
    <message>
        <source>Keep a template</source>
        <translation>Keep a template</translation>
    </message>
    <message>
        <source>Keep a template for the whole office, or take it away.</source>
        <translation>Keep a template for the whole office, or take it away.</translation>
    </message>
    <message>
        <source>Keep the seal's picture</source>
        <translation>Keep the seal's picture</translation>
    </message>
    <message>
        <source>Keep the picture of the seal for the PCs of those who sign for the agency.</source>
        <translation>Keep the picture of the seal for the PCs of those who sign for the agency.</translation>
    </message>
    <message>
        <source>Keep the own signature's picture</source>
        <translation>Keep the own signature's picture</translation>
    </message>
    <message>
        <source>Keep the picture of one's own signature for every PC of the office.</source>
        <translation>Keep the picture of one's own signature for every PC of the office.</translation>
    </message>
    <message>
        <source>Correct the text read on a page</source>
        <translation>Correct the text read on a page</translation>
    </message>
    <message>
        <source>Correct a line of an old outgoing register</source>
        <translation>Correct a line of an old outgoing register</translation>
    </message>
    <message>
        <source>Put right what was misread or mistyped in a line of an old register; the old values stay in the history.</source>
        <translation>Put right what was misread or mistyped in a line of an old register; the old values stay in the history.</translation>
    </message>
</context>
<context>
    <name>AgencyWords</name>
    <message>
        <source>formerly %1</source>
        <translation>formerly %1</translation>
    </message>
    <message>
        <source>also called %1</source>
        <translation>also called %1</translation>
    </message>
    <message>
        <source>in place of %1</source>
        <translation>in place of %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>now %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>former name</source>
        <translation>former name</translation>
    </message>
    <message>
        <source>later name</source>
        <translation>later name</translation>
    </message>
    <message>
        <source>successor</source>
        <translation>successor</translation>
    </message>
    <message>
        <source>predecessor</source>
        <translation>predecessor</translation>
    </message>
    <message>
        <source>former name of %1</source>
        <translation>former name of %1</translation>
    </message>
    <message>
        <source>later name of %1</source>
        <translation>later name of %1</translation>
    </message>
    <message>
        <source>successor of %1</source>
        <translation>successor of %1</translation>
    </message>
    <message>
        <source>predecessor of %1</source>
        <translation>predecessor of %1</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>arrival no. %1</source>
        <translation>arrival no. %1</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>no. %1</translation>
    </message>
    <message>
        <source>a document without a number</source>
        <translation>a document without a number</translation>
    </message>
    <message>
        <source>Reminder: %1, due %2.</source>
        <translation>Reminder: %1, due %2.</translation>
    </message>
    <message>
        <source>Reminder: %1, no deadline.</source>
        <translation>Reminder: %1, no deadline.</translation>
    </message>
</context>
<context>
    <name>ClashWords</name>
    <message>
        <source>Recipients</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Related documents</source>
        <translation>Related documents</translation>
    </message>
    <message>
        <source>Order of the documents</source>
        <translation>Order of the documents</translation>
    </message>
    <message>
        <source>Routing rules</source>
        <translation>Routing rules</translation>
    </message>
    <message>
        <source>Groups of recipients</source>
        <translation>Groups of recipients</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>Recognised text</source>
        <translation>Recognised text</translation>
    </message>
    <message>
        <source>another one, not known here</source>
        <translation>another one, not known here</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copies</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message>
        <source>for information</source>
        <translation>for information</translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n working days</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Password: </source>
        <translation>Password: </translation>
    </message>
    <message>
        <source>Usage: congsoctl [--store DIR] [--as LOGIN] [--password-file FILE] [--json] [--lang vi|en] VERB …</source>
        <translation>Usage: congsoctl [--store DIR] [--as LOGIN] [--password-file FILE] [--json] [--lang vi|en] VERB …</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 refused by a rule, 2 wrong or ambiguous arguments, 3 fault of store or system.</source>
        <translation>Exit status: 0 done, 1 refused by a rule, 2 wrong or ambiguous arguments, 3 fault of store or system.</translation>
    </message>
    <message>
        <source>The office is ready in %1</source>
        <translation>The office is ready in %1</translation>
    </message>
    <message>
        <source>My agency</source>
        <translation>My agency</translation>
    </message>
    <message>
        <source>%1 documents, %2 events</source>
        <translation>%1 documents, %2 events</translation>
    </message>
    <message>
        <source>%1 events, %2 files, head %3</source>
        <translation>%1 events, %2 files, head %3</translation>
    </message>
    <message>
        <source>everything is in order</source>
        <translation>everything is in order</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>not in order</translation>
    </message>
    <message>
        <source>%1 subjects folded again</source>
        <translation>%1 subjects folded again</translation>
    </message>
    <message>
        <source>Contents erased: %1</source>
        <translation>Contents erased: %1</translation>
    </message>
    <message>
        <source>%1: %2 files, head %3, read back and proven</source>
        <translation>%1: %2 files, head %3, read back and proven</translation>
    </message>
    <message>
        <source>Restored: %1 files, head %2</source>
        <translation>Restored: %1 files, head %2</translation>
    </message>
    <message>
        <source>The store that was there is now in %1</source>
        <translation>The store that was there is now in %1</translation>
    </message>
    <message>
        <source>%1: %2 lines on %3 pages</source>
        <translation>%1: %2 lines on %3 pages</translation>
    </message>
    <message>
        <source>Nothing is wrong. The report holds no contents and may be sent to anybody.</source>
        <translation>Nothing is wrong. The report holds no contents and may be sent to anybody.</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Findings: %1</translation>
    </message>
    <message>
        <source>Last proven backup: %1 (%2 kept)</source>
        <translation>Last proven backup: %1 (%2 kept)</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 rows</translation>
    </message>
    <message>
        <source>row %1, %2: %3</source>
        <translation>row %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more row(s)</source>
        <translation>
            <numerusform>… and %n more row</numerusform>
            <numerusform>… and %n more rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried: %1 rows, %2 could be taken over; nothing was changed</source>
        <translation>Tried: %1 rows, %2 could be taken over; nothing was changed</translation>
    </message>
    <message>
        <source>Import %1: %2 rows, %3 taken over</source>
        <translation>Import %1: %2 rows, %3 taken over</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Taken back: %1</translation>
    </message>
    <message>
        <source>waiting to be registered</source>
        <translation>waiting to be registered</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1 documents</source>
        <translation>more than %1 documents</translation>
    </message>
    <message>
        <source>Not understood from character %1 on; searched as plain words.</source>
        <translation>Not understood from character %1 on; searched as plain words.</translation>
    </message>
    <message>
        <source>%1 % indexed, %2 files read, %3 could not be read</source>
        <translation>%1 % indexed, %2 files read, %3 could not be read</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nothing found.</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>paragraph %1</translation>
    </message>
    <message>
        <source>%1 put right in %2.</source>
        <translation>%1 put right in %2.</translation>
    </message>
    <message>
        <source>Still to be filled in: %1</source>
        <translation>Still to be filled in: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) given</source>
        <translation>
            <numerusform>%n number given</numerusform>
            <numerusform>%n numbers given</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is missing</source>
        <translation>nothing is missing</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>missing: %1</translation>
    </message>
    <message>
        <source>good until %1</source>
        <translation>good until %1</translation>
    </message>
    <message>
        <source>Password of the file: </source>
        <translation>Password of the file: </translation>
    </message>
    <message>
        <source>The server is ready for an office.</source>
        <translation>The server is ready for an office.</translation>
    </message>
    <message>
        <source>The server was up to date; rights and rules were set anew.</source>
        <translation>The server was up to date; rights and rules were set anew.</translation>
    </message>
    <message>
        <source>%1 events and %2 files are on the server. Link each PC to it, this one too.</source>
        <translation>%1 events and %2 files are on the server. Link each PC to it, this one too.</translation>
    </message>
    <message>
        <source>Account: %1
Password: %2
The password is shown this once; give both to the person alone.</source>
        <translation>Account: %1
Password: %2
The password is shown this once; give both to the person alone.</translation>
    </message>
    <message>
        <source>%1 cannot reach the server any more; open connections were ended.</source>
        <translation>%1 cannot reach the server any more; open connections were ended.</translation>
    </message>
    <message>
        <source>%1 events, %2 files, %3 accounts</source>
        <translation>%1 events, %2 files, %3 accounts</translation>
    </message>
    <message>
        <source>Not as it should be: %1</source>
        <translation>Not as it should be: %1</translation>
    </message>
    <message>
        <source>Every PC will notice that the server was restored, and offer to send again what it lacks.</source>
        <translation>Every PC will notice that the server was restored, and offer to send again what it lacks.</translation>
    </message>
    <message>
        <source>What to keep of the server at %1:
1. Archive the log without a gap (archive_mode = on, archive_command, archive_timeout = 5min) on another machine.
2. Once a day a copy of the whole: pg_basebackup --checkpoint=fast --wal-method=stream -D FOLDER.
3. Once a week restore both on a machine of its own and run: congsoctl server check URL --deep.
4. Write down the seal that the check prints; it is printed on the register book too.
5. After a restore: congsoctl server restored URL, before any PC connects.</source>
        <translation>What to keep of the server at %1:
1. Archive the log without a gap (archive_mode = on, archive_command, archive_timeout = 5min) on another machine.
2. Once a day a copy of the whole: pg_basebackup --checkpoint=fast --wal-method=stream -D FOLDER.
3. Once a week restore both on a machine of its own and run: congsoctl server check URL --deep.
4. Write down the seal that the check prints; it is printed on the register book too.
5. After a restore: congsoctl server restored URL, before any PC connects.</translation>
    </message>
    <message>
        <source>PIN of %1: </source>
        <translation>PIN of %1: </translation>
    </message>
    <message>
        <source>Password for the office server: </source>
        <translation>Password for the office server: </translation>
    </message>
    <message>
        <source>This office has no server.</source>
        <translation>This office has no server.</translation>
    </message>
    <message>
        <source>Server: %1 as %2</source>
        <translation>Server: %1 as %2</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1. Conflicts: %2. Files still on the server: %3.</source>
        <translation>Waiting to be sent: %1. Conflicts: %2. Files still on the server: %3.</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Only on this computer</translation>
    </message>
    <message>
        <source>Only on the server</source>
        <translation>Only on the server</translation>
    </message>
    <message>
        <source>%1  sent: %2, received: %3, did not fit: %4, waiting to be sent: %5, files still on the server: %6</source>
        <translation>%1  sent: %2, received: %3, did not fit: %4, waiting to be sent: %5, files still on the server: %6</translation>
    </message>
    <message>
        <source>Only %1 % of the documents are in the search index so far: there may be more.</source>
        <translation>Only %1 % of the documents are in the search index so far: there may be more.</translation>
    </message>
    <message>
        <source>The server gives the number when it has taken this (&quot;sync&quot;); &quot;draft problems&quot; then lists it among the reserved ones.</source>
        <translation>The server gives the number when it has taken this (&quot;sync&quot;); &quot;draft problems&quot; then lists it among the reserved ones.</translation>
    </message>
    <message>
        <source>The contents are erased, here and on every computer, when the server has taken this: %1</source>
        <translation>The contents are erased, here and on every computer, when the server has taken this: %1</translation>
    </message>
    <message>
        <source>The server was put back from a backup: it has what happened up to act %1, this computer up to act %2. Nothing is exchanged until you decide: &quot;sync --compare&quot; shows both sides, &quot;sync --send-again&quot; sends again what you did since. Nothing is deleted on either side.</source>
        <translation>The server was put back from a backup: it has what happened up to act %1, this computer up to act %2. Nothing is exchanged until you decide: &quot;sync --compare&quot; shows both sides, &quot;sync --send-again&quot; sends again what you did since. Nothing is deleted on either side.</translation>
    </message>
    <message>
        <source>The server remembers less than this computer (%1 acts here, %2 there): an older copy of it seems to be running. Nothing is exchanged; ask whoever looks after the server. If it is to stay, &quot;sync --send-again&quot; sends it what you did since; nothing is deleted on either side.</source>
        <translation>The server remembers less than this computer (%1 acts here, %2 there): an older copy of it seems to be running. Nothing is exchanged; ask whoever looks after the server. If it is to stay, &quot;sync --send-again&quot; sends it what you did since; nothing is deleted on either side.</translation>
    </message>
    <message>
        <source>There is another office behind this address now. Nothing is exchanged, and everything stays on this computer; ask whoever looks after the server. &quot;unlink&quot; makes an office of its own of what is here.</source>
        <translation>There is another office behind this address now. Nothing is exchanged, and everything stays on this computer; ask whoever looks after the server. &quot;unlink&quot; makes an office of its own of what is here.</translation>
    </message>
    <message>
        <source>The role for the server belongs to somebody else now. Nothing is exchanged, and everything stays on this computer; ask whoever looks after the server.</source>
        <translation>The role for the server belongs to somebody else now. Nothing is exchanged, and everything stays on this computer; ask whoever looks after the server.</translation>
    </message>
    <message>
        <source>The server has not answered since %1. What is done here is kept and sent later.</source>
        <translation>The server has not answered since %1. What is done here is kept and sent later.</translation>
    </message>
    <message>
        <source>Still to be fetched: %1 of %2 acts.</source>
        <translation>Still to be fetched: %1 of %2 acts.</translation>
    </message>
    <message>
        <source>Documents that may not be read any more and stay for what was not sent: %1.</source>
        <translation>Documents that may not be read any more and stay for what was not sent: %1.</translation>
    </message>
    <message>
        <source>Documents that may not be read any more, unusually many at once: %1. They stay until you agree with &quot;sync --agree&quot;.</source>
        <translation>Documents that may not be read any more, unusually many at once: %1. They stay until you agree with &quot;sync --agree&quot;.</translation>
    </message>
    <message>
        <source>The server did not answer: what only it has is not known.</source>
        <translation>The server did not answer: what only it has is not known.</translation>
    </message>
    <message>
        <source>%1: yours “%2”, theirs “%3”</source>
        <translation>%1: yours “%2”, theirs “%3”</translation>
    </message>
    <message>
        <source>The document may not be read by you any more.</source>
        <translation>The document may not be read by you any more.</translation>
    </message>
    <message>
        <source>Pieces of documents that may not be read any more are still in the database. Writing it anew takes %1 of the disk meanwhile; %2 are free.</source>
        <translation>Pieces of documents that may not be read any more are still in the database. Writing it anew takes %1 of the disk meanwhile; %2 are free.</translation>
    </message>
    <message>
        <source>Nothing of documents that may not be read any more is left in the database.</source>
        <translation>Nothing of documents that may not be read any more is left in the database.</translation>
    </message>
    <message>
        <source>Acts of others that the server does not have: %1 (%2). They are sent from their authors' computers; what they did in this folder goes once they link it themselves. Acts of yours that wait for them: %3. &quot;sync --wait-no-longer&quot; decides yours again without theirs, which stay readable in &quot;conflicts --all&quot;.</source>
        <translation>Acts of others that the server does not have: %1 (%2). They are sent from their authors' computers; what they did in this folder goes once they link it themselves. Acts of yours that wait for them: %3. &quot;sync --wait-no-longer&quot; decides yours again without theirs, which stay readable in &quot;conflicts --all&quot;.</translation>
    </message>
    <message>
        <source>The server has lost it, and it is not waited for any more.</source>
        <translation>The server has lost it, and it is not waited for any more.</translation>
    </message>
    <message>
        <source>Others: %1</source>
        <translation>Others: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files saved in %1</source>
        <translation>
            <numerusform>One file saved in %1</numerusform>
            <numerusform>%n files saved in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that are still on the office server: %1. What stands in them is not found.</source>
        <translation>Files that are still on the office server: %1. What stands in them is not found.</translation>
    </message>
</context>
<context>
    <name>DayEndPage</name>
    <message>
        <source>Day's end</source>
        <translation>Day's end</translation>
    </message>
    <message>
        <source>Print what was submitted</source>
        <translation>Print what was submitted</translation>
    </message>
    <message>
        <source>Print the list of documents submitted on this day</source>
        <translation>Print the list of documents submitted on this day</translation>
    </message>
    <message>
        <source>Print the hand-over list</source>
        <translation>Print the hand-over list</translation>
    </message>
    <message>
        <source>Print what was handed over on this day, with room for signatures</source>
        <translation>Print what was handed over on this day, with room for signatures</translation>
    </message>
    <message>
        <source>Print the book of handling</source>
        <translation>Print the book of handling</translation>
    </message>
    <message>
        <source>Print the year's book that follows how documents are handled</source>
        <translation>Print the year's book that follows how documents are handled</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>The day before</translation>
    </message>
    <message>
        <source>Show the working day before</source>
        <translation>Show the working day before</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>The day after</translation>
    </message>
    <message>
        <source>Show the working day after</source>
        <translation>Show the working day after</translation>
    </message>
</context>
<context>
    <name>DeadlineWords</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>due today</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>%n working day left</numerusform>
            <numerusform>%n working days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) overdue</source>
        <translation>
            <numerusform>%n working day overdue</numerusform>
            <numerusform>%n working days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Due %1, %2</source>
        <translation>Due %1, %2</translation>
    </message>
    <message>
        <source>%1 (provisional: the holidays are not announced yet)</source>
        <translation>%1 (provisional: the holidays are not announced yet)</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>This did not work (%1). Nothing was changed.</source>
        <translation>This did not work (%1). Nothing was changed.</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>There is no action “%1”.</translation>
    </message>
    <message>
        <source>It was not found, or you may not see it.</source>
        <translation>It was not found, or you may not see it.</translation>
    </message>
    <message>
        <source>“%1” was not found, or you may not see it.</source>
        <translation>“%1” was not found, or you may not see it.</translation>
    </message>
    <message>
        <source>“%1” fits several. Choose one of them.</source>
        <translation>“%1” fits several. Choose one of them.</translation>
    </message>
    <message>
        <source>Something is missing, or does not fit. See --help.</source>
        <translation>Something is missing, or does not fit. See --help.</translation>
    </message>
    <message>
        <source>“%1” does not fit here. See --help.</source>
        <translation>“%1” does not fit here. See --help.</translation>
    </message>
    <message>
        <source>Login or password is wrong. Check Caps Lock and the input method, then try again.</source>
        <translation>Login or password is wrong. Check Caps Lock and the input method, then try again.</translation>
    </message>
    <message numerus="yes">
        <source>Several tries failed. Please wait %n second(s) and try again.</source>
        <translation>
            <numerusform>Several tries failed. Please wait %n second and try again.</numerusform>
            <numerusform>Several tries failed. Please wait %n seconds and try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password is too short: it needs at least %n character(s). Nothing was changed.</source>
        <translation>
            <numerusform>The password is too short: it needs at least %n character. Nothing was changed.</numerusform>
            <numerusform>The password is too short: it needs at least %n characters. Nothing was changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is signed in, or the person has been deactivated. Sign in and try again.</source>
        <translation>Nobody is signed in, or the person has been deactivated. Sign in and try again.</translation>
    </message>
    <message>
        <source>A file is no longer where it was stored. The register is unharmed; restore the file from a backup.</source>
        <translation>A file is no longer where it was stored. The register is unharmed; restore the file from a backup.</translation>
    </message>
    <message>
        <source>The file %1 is no longer there. The register is unharmed; restore it from a backup, or add it again.</source>
        <translation>The file %1 is no longer there. The register is unharmed; restore it from a backup, or add it again.</translation>
    </message>
    <message>
        <source>The file %1 is not the one that was registered: it was altered outside the program. It is not opened; restore it from a backup.</source>
        <translation>The file %1 is not the one that was registered: it was altered outside the program. It is not opened; restore it from a backup.</translation>
    </message>
    <message>
        <source>The file %1 is empty. Nothing was stored; ask the sender for it again.</source>
        <translation>The file %1 is empty. Nothing was stored; ask the sender for it again.</translation>
    </message>
    <message>
        <source>The file %1 is larger than an office takes. Nothing was stored; make it smaller or keep it elsewhere.</source>
        <translation>The file %1 is larger than an office takes. Nothing was stored; make it smaller or keep it elsewhere.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Nothing was stored; check that it is there and that you may open it.</source>
        <translation>The file %1 cannot be read. Nothing was stored; check that it is there and that you may open it.</translation>
    </message>
    <message>
        <source>The file %1 is of a kind that is not taken (a program, a script or a web page). Nothing was stored.</source>
        <translation>The file %1 is of a kind that is not taken (a program, a script or a web page). Nothing was stored.</translation>
    </message>
    <message>
        <source>The file %1 could not be written. What is stored is unharmed; check the free space and try again.</source>
        <translation>The file %1 could not be written. What is stored is unharmed; check the free space and try again.</translation>
    </message>
    <message>
        <source>The file could not be read: the reader stopped at it. The file is kept; fill in the form by hand or try again.</source>
        <translation>The file could not be read: the reader stopped at it. The file is kept; fill in the form by hand or try again.</translation>
    </message>
    <message>
        <source>Reading the file took too long and was stopped. The file is kept; fill in the form by hand or try again.</source>
        <translation>Reading the file took too long and was stopped. The file is kept; fill in the form by hand or try again.</translation>
    </message>
    <message>
        <source>The file is locked with a password. It is kept as it is; fill in the form by hand or ask the sender for an open one.</source>
        <translation>The file is locked with a password. It is kept as it is; fill in the form by hand or ask the sender for an open one.</translation>
    </message>
    <message>
        <source>The file is damaged. It is kept as it is; fill in the form by hand or ask the sender for it again.</source>
        <translation>The file is damaged. It is kept as it is; fill in the form by hand or ask the sender for it again.</translation>
    </message>
    <message>
        <source>The file is too large or too complicated to be read. It is kept; fill in the form by hand.</source>
        <translation>The file is too large or too complicated to be read. It is kept; fill in the form by hand.</translation>
    </message>
    <message>
        <source>The reader of files did not start. Nothing is lost; fill in the form by hand, and have the installation checked.</source>
        <translation>The reader of files did not start. Nothing is lost; fill in the form by hand, and have the installation checked.</translation>
    </message>
    <message>
        <source>%1 is missing. Fill it in and try again.</source>
        <translation>%1 is missing. Fill it in and try again.</translation>
    </message>
    <message>
        <source>%1 is no field of this action.</source>
        <translation>%1 is no field of this action.</translation>
    </message>
    <message>
        <source>%1 is too short: please write at least %2 characters, so that others understand it.</source>
        <translation>%1 is too short: please write at least %2 characters, so that others understand it.</translation>
    </message>
    <message>
        <source>Documents marked Mật, Tối mật or Tuyệt mật must not be kept on this system. Nothing of it was read or stored; register it in the separate book of secret documents.</source>
        <translation>Documents marked Mật, Tối mật or Tuyệt mật must not be kept on this system. Nothing of it was read or stored; register it in the separate book of secret documents.</translation>
    </message>
    <message>
        <source>Number %1 is already used in %2. Nothing was registered; choose another number, or let the register give the next.</source>
        <translation>Number %1 is already used in %2. Nothing was registered; choose another number, or let the register give the next.</translation>
    </message>
    <message>
        <source>Number %1 is no longer the last of its register, so it cannot be given back. Void it with a reason instead.</source>
        <translation>Number %1 is no longer the last of its register, so it cannot be given back. Void it with a reason instead.</translation>
    </message>
    <message>
        <source>The register %1 is closed. Choose another one, or have it reopened.</source>
        <translation>The register %1 is closed. Choose another one, or have it reopened.</translation>
    </message>
    <message>
        <source>The deadline %1 is later than that of the whole work, %2. Choose an earlier one, or ask for an extension.</source>
        <translation>The deadline %1 is later than that of the whole work, %2. Choose an earlier one, or ask for an extension.</translation>
    </message>
    <message>
        <source>The deadline %1 has already passed. Choose a later one.</source>
        <translation>The deadline %1 has already passed. Choose a later one.</translation>
    </message>
    <message>
        <source>%1 still have to answer or decline. Wait for them, or have their assignment recalled, then complete.</source>
        <translation>%1 still have to answer or decline. Wait for them, or have their assignment recalled, then complete.</translation>
    </message>
    <message>
        <source>This document must be answered. Give the number of the reply, or the reason why there is none.</source>
        <translation>This document must be answered. Give the number of the reply, or the reason why there is none.</translation>
    </message>
    <message>
        <source>%1 already has this work. Leave them out, or recall the earlier assignment first.</source>
        <translation>%1 already has this work. Leave them out, or recall the earlier assignment first.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone.</source>
        <translation>“%1” cannot be undone.</translation>
    </message>
    <message>
        <source>It can no longer be undone: something has happened to it since. Nothing was changed.</source>
        <translation>It can no longer be undone: something has happened to it since. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 has been changed by somebody else meanwhile. Nothing was changed; look at the new value and try again.</source>
        <translation>%1 has been changed by somebody else meanwhile. Nothing was changed; look at the new value and try again.</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile. Nothing was changed and what you typed is kept; look at it again and repeat.</source>
        <translation>Somebody else has changed it meanwhile. Nothing was changed and what you typed is kept; look at it again and repeat.</translation>
    </message>
    <message>
        <source>This was made by a newer version of the program and can only be read here. Install the newer version to go on.</source>
        <translation>This was made by a newer version of the program and can only be read here. Install the newer version to go on.</translation>
    </message>
    <message>
        <source>The letter has no file. Add one, or choose “Paper letter” as its way of arrival.</source>
        <translation>The letter has no file. Add one, or choose “Paper letter” as its way of arrival.</translation>
    </message>
    <message>
        <source>This is the last administrator of the office. Give somebody else the role first.</source>
        <translation>This is the last administrator of the office. Give somebody else the role first.</translation>
    </message>
    <message>
        <source>The login “%1” belongs to another person. Choose another one.</source>
        <translation>The login “%1” belongs to another person. Choose another one.</translation>
    </message>
    <message>
        <source>There is nothing here that may be destroyed: the events are not of this document, or already destroyed.</source>
        <translation>There is nothing here that may be destroyed: the events are not of this document, or already destroyed.</translation>
    </message>
    <message>
        <source>You do not hold the post you chose. Choose one of your own.</source>
        <translation>You do not hold the post you chose. Choose one of your own.</translation>
    </message>
    <message>
        <source>There is no delegation under which you could act for this person.</source>
        <translation>There is no delegation under which you could act for this person.</translation>
    </message>
    <message>
        <source>This is not yours to do.</source>
        <translation>This is not yours to do.</translation>
    </message>
    <message>
        <source>This is not yours to do, but that of: %1.</source>
        <translation>This is not yours to do, but that of: %1.</translation>
    </message>
    <message>
        <source>No extension has been asked for.</source>
        <translation>No extension has been asked for.</translation>
    </message>
    <message>
        <source>This does not go now: the assignment stands at “%1”.</source>
        <translation>This does not go now: the assignment stands at “%1”.</translation>
    </message>
    <message>
        <source>This does not go now: the document stands at “%1”.</source>
        <translation>This does not go now: the document stands at “%1”.</translation>
    </message>
    <message>
        <source>This does not go now: it has been closed, or is already as you want it.</source>
        <translation>This does not go now: it has been closed, or is already as you want it.</translation>
    </message>
    <message>
        <source>%1 already leads this work. Recall that assignment first, or choose “Co-operating”.</source>
        <translation>%1 already leads this work. Recall that assignment first, or choose “Co-operating”.</translation>
    </message>
    <message>
        <source>Nobody leads the work. Choose exactly one unit or person as the lead.</source>
        <translation>Nobody leads the work. Choose exactly one unit or person as the lead.</translation>
    </message>
    <message>
        <source>Several lead the work. Choose exactly one unit or person as the lead.</source>
        <translation>Several lead the work. Choose exactly one unit or person as the lead.</translation>
    </message>
    <message>
        <source>The code “%1” belongs to another register. Choose another one.</source>
        <translation>The code “%1” belongs to another register. Choose another one.</translation>
    </message>
    <message>
        <source>It is still in use. Nothing was changed.</source>
        <translation>It is still in use. Nothing was changed.</translation>
    </message>
    <message>
        <source>The unit still has %1 and %2. Move or end them first.</source>
        <translation>The unit still has %1 and %2. Move or end them first.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) below it</source>
        <translation>
            <numerusform>%n unit below it</numerusform>
            <numerusform>%n units below it</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is too long: at most %2 characters.</source>
        <translation>%1 is too long: at most %2 characters.</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3.</source>
        <translation>%1 must be a number from %2 to %3.</translation>
    </message>
    <message>
        <source>%1 must be a number not below %2.</source>
        <translation>%1 must be a number not below %2.</translation>
    </message>
    <message>
        <source>%1 is no date. Write day, month and year.</source>
        <translation>%1 is no date. Write day, month and year.</translation>
    </message>
    <message>
        <source>%1: “%2” is none of the possible values.</source>
        <translation>%1: “%2” is none of the possible values.</translation>
    </message>
    <message>
        <source>%1: at most %2 are possible.</source>
        <translation>%1: at most %2 are possible.</translation>
    </message>
    <message>
        <source>%1: at least %2 are needed.</source>
        <translation>%1: at least %2 are needed.</translation>
    </message>
    <message>
        <source>%1 is given twice. Give it once.</source>
        <translation>%1 is given twice. Give it once.</translation>
    </message>
    <message>
        <source>%1 already has this value.</source>
        <translation>%1 already has this value.</translation>
    </message>
    <message>
        <source>%1: “%2” may only have unaccented letters, digits, dots and dashes.</source>
        <translation>%1: “%2” may only have unaccented letters, digits, dots and dashes.</translation>
    </message>
    <message>
        <source>A unit cannot lie below itself.</source>
        <translation>A unit cannot lie below itself.</translation>
    </message>
    <message>
        <source>%1 is not there, or no longer active. Choose another.</source>
        <translation>%1 is not there, or no longer active. Choose another.</translation>
    </message>
    <message>
        <source>%1 is no longer active. Choose another.</source>
        <translation>%1 is no longer active. Choose another.</translation>
    </message>
    <message>
        <source>Nobody heads %1, so nobody would take the work up. Choose a person.</source>
        <translation>Nobody heads %1, so nobody would take the work up. Choose a person.</translation>
    </message>
    <message>
        <source>%1 holds no post that handles documents. Choose another.</source>
        <translation>%1 holds no post that handles documents. Choose another.</translation>
    </message>
    <message>
        <source>%1 is neither an agency leader nor the head of office. Choose who gives instructions.</source>
        <translation>%1 is neither an agency leader nor the head of office. Choose who gives instructions.</translation>
    </message>
    <message>
        <source>%1 does not belong to your unit. Choose people of your unit or units below it.</source>
        <translation>%1 does not belong to your unit. Choose people of your unit or units below it.</translation>
    </message>
    <message>
        <source>Each assignment needs exactly one unit or one person.</source>
        <translation>Each assignment needs exactly one unit or one person.</translation>
    </message>
    <message>
        <source>What is for information has no deadline. Take the deadline away.</source>
        <translation>What is for information has no deadline. Take the deadline away.</translation>
    </message>
    <message>
        <source>%1 lies in the future.</source>
        <translation>%1 lies in the future.</translation>
    </message>
    <message>
        <source>%1 must be after today.</source>
        <translation>%1 must be after today.</translation>
    </message>
    <message>
        <source>The document would be issued after it arrived. Check both dates.</source>
        <translation>The document would be issued after it arrived. Check both dates.</translation>
    </message>
    <message>
        <source>The arrival number belongs to the year %1, the date of arrival to another.</source>
        <translation>The arrival number belongs to the year %1, the date of arrival to another.</translation>
    </message>
    <message>
        <source>The register %1 does not take this: %2.</source>
        <translation>The register %1 does not take this: %2.</translation>
    </message>
    <message>
        <source>A letter has exactly one main file. Choose which it is.</source>
        <translation>A letter has exactly one main file. Choose which it is.</translation>
    </message>
    <message>
        <source>A file cannot be added in this role here.</source>
        <translation>A file cannot be added in this role here.</translation>
    </message>
    <message>
        <source>The work has no deadline that could be extended.</source>
        <translation>The work has no deadline that could be extended.</translation>
    </message>
    <message>
        <source>An extension must be later than the present deadline, %1.</source>
        <translation>An extension must be later than the present deadline, %1.</translation>
    </message>
    <message>
        <source>%1 names nothing that is there.</source>
        <translation>%1 names nothing that is there.</translation>
    </message>
    <message>
        <source>%1 does not fit. Check it and try again.</source>
        <translation>%1 does not fit. Check it and try again.</translation>
    </message>
    <message>
        <source>There is no office in the folder %1. Choose another folder, or create an office there.</source>
        <translation>There is no office in the folder %1. Choose another folder, or create an office there.</translation>
    </message>
    <message>
        <source>The folder %1 holds something that is not an office of this program. Nothing was changed; choose another folder.</source>
        <translation>The folder %1 holds something that is not an office of this program. Nothing was changed; choose another folder.</translation>
    </message>
    <message>
        <source>This office was used with a newer version of the program. Nothing was changed; install the newer version on this PC.</source>
        <translation>This office was used with a newer version of the program. Nothing was changed; install the newer version on this PC.</translation>
    </message>
    <message>
        <source>The folder %1 lies on another computer, where data can be damaged. Nothing was changed; choose a folder on this PC.</source>
        <translation>The folder %1 lies on another computer, where data can be damaged. Nothing was changed; choose a folder on this PC.</translation>
    </message>
    <message>
        <source>The folder %1 is kept in step with a cloud service, which damages open data. Nothing was changed; choose another folder.</source>
        <translation>The folder %1 is kept in step with a cloud service, which damages open data. Nothing was changed; choose another folder.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Nothing was changed; ask who administers this PC for the right to write there.</source>
        <translation>The folder %1 cannot be written. Nothing was changed; ask who administers this PC for the right to write there.</translation>
    </message>
    <message>
        <source>The disk is full. What was recorded before is safe, this act was not recorded; free some space and try again.</source>
        <translation>The disk is full. What was recorded before is safe, this act was not recorded; free some space and try again.</translation>
    </message>
    <message>
        <source>The office is busy with another program's work. Nothing was changed; try again in a moment.</source>
        <translation>The office is busy with another program's work. Nothing was changed; try again in a moment.</translation>
    </message>
    <message>
        <source>Another program holds this office, for a backup, a restore or an update. Nothing was changed; try again when it is done.</source>
        <translation>Another program holds this office, for a backup, a restore or an update. Nothing was changed; try again when it is done.</translation>
    </message>
    <message>
        <source>There is already something in the folder %1. Nothing was changed; choose an empty folder.</source>
        <translation>There is already something in the folder %1. Nothing was changed; choose an empty folder.</translation>
    </message>
    <message>
        <source>The data of the office does not fit together (%1). Nothing more is written; make a copy of the folder and restore the last backup.</source>
        <translation>The data of the office does not fit together (%1). Nothing more is written; make a copy of the folder and restore the last backup.</translation>
    </message>
    <message>
        <source>This contradicts what is already recorded. Nothing was changed; look at the document again and repeat.</source>
        <translation>This contradicts what is already recorded. Nothing was changed; look at the document again and repeat.</translation>
    </message>
    <message>
        <source>The office is closing. This act was not recorded; open it again and repeat.</source>
        <translation>The office is closing. This act was not recorded; open it again and repeat.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. What was recorded before is safe, this act was not recorded; check the disk and try again.</source>
        <translation>The disk could not be read or written. What was recorded before is safe, this act was not recorded; check the disk and try again.</translation>
    </message>
    <message>
        <source>The check found differences in the records. Do not go on working: make a copy of the folder and compare it with the last backup.</source>
        <translation>The check found differences in the records. Do not go on working: make a copy of the folder and compare it with the last backup.</translation>
    </message>
    <message>
        <source>The backup is damaged or incomplete, and was not restored. The office is unchanged; take another backup.</source>
        <translation>The backup is damaged or incomplete, and was not restored. The office is unchanged; take another backup.</translation>
    </message>
    <message>
        <source>The backup could not be written. The office is unharmed; check the free space of the target and try again.</source>
        <translation>The backup could not be written. The office is unharmed; check the free space of the target and try again.</translation>
    </message>
    <message>
        <source>Stopped. What was finished before stays; the rest was not done.</source>
        <translation>Stopped. What was finished before stays; the rest was not done.</translation>
    </message>
    <message>
        <source>This password was given for the first time only. Choose one of your own, then you are signed in.</source>
        <translation>This password was given for the first time only. Choose one of your own, then you are signed in.</translation>
    </message>
    <message>
        <source>The file %1 is of an old Excel (.xls). Open it in Excel or LibreOffice, save it as .xlsx and choose that. Nothing was stored.</source>
        <translation>The file %1 is of an old Excel (.xls). Open it in Excel or LibreOffice, save it as .xlsx and choose that. Nothing was stored.</translation>
    </message>
    <message>
        <source>The file %1 is no table. Choose a .csv, .xlsx or .ods file.</source>
        <translation>The file %1 is no table. Choose a .csv, .xlsx or .ods file.</translation>
    </message>
    <message>
        <source>Lists are written as .xlsx, .csv or .pdf. Give the file %1 one of these endings.</source>
        <translation>Lists are written as .xlsx, .csv or .pdf. Give the file %1 one of these endings.</translation>
    </message>
    <message>
        <source>The packet %1 is damaged at line %2. It is kept as it is; fill in the form by hand or ask the sender for it again.</source>
        <translation>The packet %1 is damaged at line %2. It is kept as it is; fill in the form by hand or ask the sender for it again.</translation>
    </message>
    <message>
        <source>%1 is no time of day. Write it as 08:30.</source>
        <translation>%1 is no time of day. Write it as 08:30.</translation>
    </message>
    <message>
        <source>The meeting would end before it begins.</source>
        <translation>The meeting would end before it begins.</translation>
    </message>
    <message>
        <source>A signed slip goes only with what is entered for somebody else.</source>
        <translation>A signed slip goes only with what is entered for somebody else.</translation>
    </message>
    <message>
        <source>The document is not urgent. It goes to the units when it has been instructed.</source>
        <translation>The document is not urgent. It goes to the units when it has been instructed.</translation>
    </message>
    <message>
        <source>Before the instruction %2 can only be informed.</source>
        <translation>Before the instruction %2 can only be informed.</translation>
    </message>
    <message>
        <source>Nothing was proposed that could be agreed with. Write the instruction.</source>
        <translation>Nothing was proposed that could be agreed with. Write the instruction.</translation>
    </message>
    <message>
        <source>A question goes to somebody else.</source>
        <translation>A question goes to somebody else.</translation>
    </message>
    <message>
        <source>A document is not linked to itself.</source>
        <translation>A document is not linked to itself.</translation>
    </message>
    <message>
        <source>The rule “%2” says for no letter that it fits. Give a sender, kind, word or urgency.</source>
        <translation>The rule “%2” says for no letter that it fits. Give a sender, kind, word or urgency.</translation>
    </message>
    <message>
        <source>The rule “%2” gives the letter to nobody.</source>
        <translation>The rule “%2” gives the letter to nobody.</translation>
    </message>
    <message>
        <source>The rule “%2” names more than one lead.</source>
        <translation>The rule “%2” names more than one lead.</translation>
    </message>
    <message>
        <source>Each rule has a name of its own, up to 100 characters.</source>
        <translation>Each rule has a name of its own, up to 100 characters.</translation>
    </message>
    <message>
        <source>The letter was not registered as an unopened envelope.</source>
        <translation>The letter was not registered as an unopened envelope.</translation>
    </message>
    <message>
        <source>The paper original is already recorded.</source>
        <translation>The paper original is already recorded.</translation>
    </message>
    <message>
        <source>Nothing here waits for confirmation.</source>
        <translation>Nothing here waits for confirmation.</translation>
    </message>
    <message>
        <source>The work already waits for somebody else.</source>
        <translation>The work already waits for somebody else.</translation>
    </message>
    <message>
        <source>The work does not wait for anybody.</source>
        <translation>The work does not wait for anybody.</translation>
    </message>
    <message>
        <source>No column gives %1. Choose one.</source>
        <translation>No column gives %1. Choose one.</translation>
    </message>
    <message>
        <source>What was delegated to you cannot be delegated or handed on. Do this in your own name.</source>
        <translation>What was delegated to you cannot be delegated or handed on. Do this in your own name.</translation>
    </message>
    <message>
        <source>This can only be done for oneself. Ask the person, or an administrator.</source>
        <translation>This can only be done for oneself. Ask the person, or an administrator.</translation>
    </message>
    <message>
        <source>The code “%1” belongs to another case file of that year. Choose another one.</source>
        <translation>The code “%1” belongs to another case file of that year. Choose another one.</translation>
    </message>
    <message>
        <source>The code “%1” belongs to another agency. Choose another one.</source>
        <translation>The code “%1” belongs to another agency. Choose another one.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) to handle</source>
        <translation>
            <numerusform>%n document to handle</numerusform>
            <numerusform>%n documents to handle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open case file(s)</source>
        <translation>
            <numerusform>%n open case file</numerusform>
            <numerusform>%n open case files</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is already in row %2 of the file.</source>
        <translation>%1 is already in row %2 of the file.</translation>
    </message>
    <message>
        <source>%1: “%2” is already here.</source>
        <translation>%1: “%2” is already here.</translation>
    </message>
    <message>
        <source>%1: the spreadsheet could not reckon this cell (%2). Write the value.</source>
        <translation>%1: the spreadsheet could not reckon this cell (%2). Write the value.</translation>
    </message>
    <message>
        <source>%1 lies before %2. Choose a later day.</source>
        <translation>%1 lies before %2. Choose a later day.</translation>
    </message>
    <message>
        <source>The period is already over. Choose a later last day.</source>
        <translation>The period is already over. Choose a later last day.</translation>
    </message>
    <message>
        <source>%1: choose somebody else.</source>
        <translation>%1: choose somebody else.</translation>
    </message>
    <message>
        <source>The new order must name every document of the case file once.</source>
        <translation>The new order must name every document of the case file once.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1 could not be taken out: locked, damaged or of a kind that is not taken. They stay in it.</source>
        <translation>
            <numerusform>%n file in %1 could not be taken out: locked, damaged or of a kind that is not taken. They stay in it.</numerusform>
            <numerusform>%n files in %1 could not be taken out: locked, damaged or of a kind that is not taken. They stay in it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some pages are pictures, and nothing on this computer recognises their text. Have the package %1 installed, or fill in the form by hand.</source>
        <translation>Some pages are pictures, and nothing on this computer recognises their text. Have the package %1 installed, or fill in the form by hand.</translation>
    </message>
    <message>
        <source>This file is of an old kind that only %1 reads, which is not on this computer. Have it installed, or fill in the form by hand.</source>
        <translation>This file is of an old kind that only %1 reads, which is not on this computer. Have it installed, or fill in the form by hand.</translation>
    </message>
    <message>
        <source>The file is still on the office server; it opens here as soon as it has been fetched.</source>
        <translation>The file is still on the office server; it opens here as soon as it has been fetched.</translation>
    </message>
    <message>
        <source>The office server %1 does not let this account in. Nothing is lost; ask who administers the server.</source>
        <translation>The office server %1 does not let this account in. Nothing is lost; ask who administers the server.</translation>
    </message>
    <message>
        <source>The office server %1 is older than this program. Nothing is lost; have the server brought up to date.</source>
        <translation>The office server %1 is older than this program. Nothing is lost; have the server brought up to date.</translation>
    </message>
    <message>
        <source>The office server %1 is newer than this program. Nothing is lost; install the newer version on this PC.</source>
        <translation>The office server %1 is newer than this program. Nothing is lost; install the newer version on this PC.</translation>
    </message>
    <message>
        <source>The server %1 is not the office's as this PC knows it. Nothing was sent or removed; see the connection page.</source>
        <translation>The server %1 is not the office's as this PC knows it. Nothing was sent or removed; see the connection page.</translation>
    </message>
    <message>
        <source>The office server %1 does not answer. Work goes on; what you do is sent when it answers again.</source>
        <translation>The office server %1 does not answer. Work goes on; what you do is sent when it answers again.</translation>
    </message>
    <message>
        <source>Only one try is left: after one more wrong PIN the token is locked.</source>
        <translation>Only one try is left: after one more wrong PIN the token is locked.</translation>
    </message>
    <message>
        <source>Few tries are left before the token is locked.</source>
        <translation>Few tries are left before the token is locked.</translation>
    </message>
    <message>
        <source>The certificate of %1 ended on %2. Nothing was signed; have it renewed.</source>
        <translation>The certificate of %1 ended on %2. Nothing was signed; have it renewed.</translation>
    </message>
    <message>
        <source>The certificate of %1 holds only from %2 on. Nothing was signed; check the date of this computer.</source>
        <translation>The certificate of %1 holds only from %2 on. Nothing was signed; check the date of this computer.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not issued for signing documents. Nothing was signed; choose another one.</source>
        <translation>The certificate of %1 was not issued for signing documents. Nothing was signed; choose another one.</translation>
    </message>
    <message>
        <source>A signature in the document does not permit further ones. The file is as it was; ask for one that may be signed.</source>
        <translation>A signature in the document does not permit further ones. The file is as it was; ask for one that may be signed.</translation>
    </message>
    <message>
        <source>The document is a form that rebuilds its own pages (XFA), so nobody can tell what would be signed. Print it to PDF and sign that.</source>
        <translation>The document is a form that rebuilds its own pages (XFA), so nobody can tell what would be signed. Print it to PDF and sign that.</translation>
    </message>
    <message>
        <source>The document is locked with a password and cannot be signed. Save it without a password first.</source>
        <translation>The document is locked with a password and cannot be signed. Save it without a password first.</translation>
    </message>
    <message>
        <source>The document was changed after somebody had signed it. Nothing was signed; ask for the file as it was signed.</source>
        <translation>The document was changed after somebody had signed it. Nothing was signed; ask for the file as it was signed.</translation>
    </message>
    <message>
        <source>The document is damaged, so a signature could not be relied on. Save it anew as PDF and sign that.</source>
        <translation>The document is damaged, so a signature could not be relied on. Save it anew as PDF and sign that.</translation>
    </message>
    <message>
        <source>The time stamping service %1 gave no valid time stamp. Nothing was signed; try again, or sign without one.</source>
        <translation>The time stamping service %1 gave no valid time stamp. Nothing was signed; try again, or sign without one.</translation>
    </message>
    <message>
        <source>The signature did not stand the check after signing, so it was thrown away. The document is as it was.</source>
        <translation>The signature did not stand the check after signing, so it was thrown away. The document is as it was.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate with its key (.p12, .pfx). Nothing was imported.</source>
        <translation>The file %1 holds no certificate with its key (.p12, .pfx). Nothing was imported.</translation>
    </message>
    <message>
        <source>The password of the file %1 is wrong. Nothing was imported.</source>
        <translation>The password of the file %1 is wrong. Nothing was imported.</translation>
    </message>
    <message>
        <source>The driver of the token (%1) is missing or does not work on this computer. Have it installed, then try again.</source>
        <translation>The driver of the token (%1) is missing or does not work on this computer. Have it installed, then try again.</translation>
    </message>
    <message>
        <source>No token is plugged in. Plug it in and try again.</source>
        <translation>No token is plugged in. Plug it in and try again.</translation>
    </message>
    <message>
        <source>The certificate “%1” is on no token that is plugged in. Plug its token in and try again.</source>
        <translation>The certificate “%1” is on no token that is plugged in. Plug its token in and try again.</translation>
    </message>
    <message>
        <source>The key that belongs to this certificate is not on the token %1. Nothing was signed.</source>
        <translation>The key that belongs to this certificate is not on the token %1. Nothing was signed.</translation>
    </message>
    <message>
        <source>The key of this certificate is of a kind or size that documents are not signed with. Nothing was signed; choose another certificate.</source>
        <translation>The key of this certificate is of a kind or size that documents are not signed with. Nothing was signed; choose another certificate.</translation>
    </message>
    <message>
        <source>The PIN is wrong. Nothing was signed.</source>
        <translation>The PIN is wrong. Nothing was signed.</translation>
    </message>
    <message>
        <source>The token %1 is locked after too many wrong PINs. Whoever issued it can unlock it.</source>
        <translation>The token %1 is locked after too many wrong PINs. Whoever issued it can unlock it.</translation>
    </message>
    <message>
        <source>The token %1 has no PIN yet. Set one with the program that came with it.</source>
        <translation>The token %1 has no PIN yet. Set one with the program that came with it.</translation>
    </message>
    <message>
        <source>The token was pulled out. What was signed before is kept; plug it in and sign the rest.</source>
        <translation>The token was pulled out. What was signed before is kept; plug it in and sign the rest.</translation>
    </message>
    <message>
        <source>The token reported an error (%1). Nothing was signed; plug it in anew and try again.</source>
        <translation>The token reported an error (%1). Nothing was signed; plug it in anew and try again.</translation>
    </message>
    <message>
        <source>The file is still on the office server, which cannot be reached now; it opens here as soon as it can.</source>
        <translation>The file is still on the office server, which cannot be reached now; it opens here as soon as it can.</translation>
    </message>
    <message>
        <source>The file is being fetched from the office server: %1 of %2.</source>
        <translation>The file is being fetched from the office server: %1 of %2.</translation>
    </message>
    <message>
        <source>The pages of this file can only be made by %1, which is not on this computer. Have it installed, or open the file in another program.</source>
        <translation>The pages of this file can only be made by %1, which is not on this computer. Have it installed, or open the file in another program.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) not yet issued</source>
        <translation>
            <numerusform>%n draft not yet issued</numerusform>
            <numerusform>%n drafts not yet issued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) to review, approve or sign</source>
        <translation>
            <numerusform>%n draft to review, approve or sign</numerusform>
            <numerusform>%n drafts to review, approve or sign</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 still has %2. Hand everything over to somebody first.</source>
        <translation>%1 still has %2. Hand everything over to somebody first.</translation>
    </message>
    <message>
        <source>The time stamping service %1 did not answer in time. Nothing was signed; try again, or sign without a time stamp.</source>
        <translation>The time stamping service %1 did not answer in time. Nothing was signed; try again, or sign without a time stamp.</translation>
    </message>
    <message>
        <source>The time stamping service %1 cannot be reached. Nothing was signed; check the network, or sign without a time stamp.</source>
        <translation>The time stamping service %1 cannot be reached. Nothing was signed; check the network, or sign without a time stamp.</translation>
    </message>
    <message>
        <source>The time stamping service %1 refused, or sent a time stamp of something else. It was thrown away and nothing was signed; try again, or sign without a time stamp.</source>
        <translation>The time stamping service %1 refused, or sent a time stamp of something else. It was thrown away and nothing was signed; try again, or sign without a time stamp.</translation>
    </message>
    <message>
        <source>By the time stamping service %1 it is %2, by this computer %3. Nothing was signed; have the clock of this computer set right.</source>
        <translation>By the time stamping service %1 it is %2, by this computer %3. Nothing was signed; have the clock of this computer set right.</translation>
    </message>
    <message>
        <source>Nobody signs in another person's name. The document waits for its signer; the clerk may enter what the signer has signed on paper.</source>
        <translation>Nobody signs in another person's name. The document waits for its signer; the clerk may enter what the signer has signed on paper.</translation>
    </message>
    <message>
        <source>The time stamping service %1 shows a certificate that neither this computer nor the office trusts, so it was not asked. Nothing was signed; check the address, or have the administrator import the certificate of its authority.</source>
        <translation>The time stamping service %1 shows a certificate that neither this computer nor the office trusts, so it was not asked. Nothing was signed; check the address, or have the administrator import the certificate of its authority.</translation>
    </message>
    <message>
        <source>No password or PIN is taken from the file %1: it has to be yours and to be readable by nobody else (chmod 600). Nothing was done.</source>
        <translation>No password or PIN is taken from the file %1: it has to be yours and to be readable by nobody else (chmod 600). Nothing was done.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the password or PIN. Nothing was done; name a file that only you can read (--pin-file, --password-file).</source>
        <translation>There is no terminal to ask for the password or PIN. Nothing was done; name a file that only you can read (--pin-file, --password-file).</translation>
    </message>
    <message>
        <source>This file can only be read by %1, and this computer does not let it be shut off from your other files and the network, so it was not given the file. Have user namespaces and Landlock allowed, or open the file in another program.</source>
        <translation>This file can only be read by %1, and this computer does not let it be shut off from your other files and the network, so it was not given the file. Have user namespaces and Landlock allowed, or open the file in another program.</translation>
    </message>
    <message>
        <source>This office has no server.</source>
        <translation>This office has no server.</translation>
    </message>
    <message>
        <source>Nothing has to be sent again: the exchange with the server has not stopped for an older copy of it. If the server was put back just now, exchange with it once before.</source>
        <translation>Nothing has to be sent again: the exchange with the server has not stopped for an older copy of it. If the server was put back just now, exchange with it once before.</translation>
    </message>
    <message>
        <source>There is no office by that name on the server %1. Nothing was sent or removed; look at the address, at what stands after the slash too.</source>
        <translation>There is no office by that name on the server %1. Nothing was sent or removed; look at the address, at what stands after the slash too.</translation>
    </message>
    <message>
        <source>The files of this act have %1 together; the server of the office takes at most %2 with one act. They are kept on this computer: add some of them with one act, the others with the next.</source>
        <translation>The files of this act have %1 together; the server of the office takes at most %2 with one act. They are kept on this computer: add some of them with one act, the others with the next.</translation>
    </message>
    <message>
        <source>The server %1 cannot prove that it is the office's: its certificate is for another name, has run out, or comes from where this computer does not know, or it has none. Nothing was sent, the password neither. Ask who administers it for its certificate.</source>
        <translation>The server %1 cannot prove that it is the office's: its certificate is for another name, has run out, or comes from where this computer does not know, or it has none. Nothing was sent, the password neither. Ask who administers it for its certificate.</translation>
    </message>
    <message>
        <source>The server of the office has no room for these files now. They are kept on this computer and sent when it has; everything else is sent meanwhile. If it lasts for days, ask whoever looks after the server.</source>
        <translation>The server of the office has no room for these files now. They are kept on this computer and sent when it has; everything else is sent meanwhile. If it lasts for days, ask whoever looks after the server.</translation>
    </message>
    <message>
        <source>Writing the database anew takes %1 of the disk meanwhile, and %2 are free. Nothing was changed; free some space and try again.</source>
        <translation>Writing the database anew takes %1 of the disk meanwhile, and %2 are free. Nothing was changed; free some space and try again.</translation>
    </message>
    <message>
        <source>The server %1 does not encrypt what is sent to it, so nobody can know whether it is the office's. Nothing was sent, the password neither. Look at the address; ask who administers the server to switch encryption on.</source>
        <translation>The server %1 does not encrypt what is sent to it, so nobody can know whether it is the office's. Nothing was sent, the password neither. Look at the address; ask who administers the server to switch encryption on.</translation>
    </message>
    <message>
        <source>What answers under %1 has a certificate for another name. Nothing was sent, the password neither. Look at the address; ask who administers the server by which name it is to be called.</source>
        <translation>What answers under %1 has a certificate for another name. Nothing was sent, the password neither. Look at the address; ask who administers the server by which name it is to be called.</translation>
    </message>
    <message>
        <source>The certificate of the server %1 comes from where this computer does not know, or has run out. Nothing was sent, the password neither. See whether the date of this computer is right, and ask who administers the server for its certificate.</source>
        <translation>The certificate of the server %1 comes from where this computer does not know, or has run out. Nothing was sent, the password neither. See whether the date of this computer is right, and ask who administers the server for its certificate.</translation>
    </message>
    <message>
        <source>This computer has no file by which the server %1 could prove that it is the office's. Nothing was sent, the password neither. Ask who administers the server for its certificate, and choose it.</source>
        <translation>This computer has no file by which the server %1 could prove that it is the office's. Nothing was sent, the password neither. Ask who administers the server for its certificate, and choose it.</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>The national title</source>
        <translation>The national title</translation>
    </message>
    <message>
        <source>The national motto</source>
        <translation>The national motto</translation>
    </message>
    <message>
        <source>The name of the parent agency</source>
        <translation>The name of the parent agency</translation>
    </message>
    <message>
        <source>The name of the issuing agency</source>
        <translation>The name of the issuing agency</translation>
    </message>
    <message>
        <source>The number and notation</source>
        <translation>The number and notation</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Place and date</translation>
    </message>
    <message>
        <source>The name of the kind</source>
        <translation>The name of the kind</translation>
    </message>
    <message>
        <source>The abstract</source>
        <translation>The abstract</translation>
    </message>
    <message>
        <source>The abstract after “V/v”</source>
        <translation>The abstract after “V/v”</translation>
    </message>
    <message>
        <source>A legal basis</source>
        <translation>A legal basis</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>The text</translation>
    </message>
    <message>
        <source>The signer's power and title</source>
        <translation>The signer's power and title</translation>
    </message>
    <message>
        <source>The signer's name</source>
        <translation>The signer's name</translation>
    </message>
    <message>
        <source>The addressee</source>
        <translation>The addressee</translation>
    </message>
    <message>
        <source>The word “Nơi nhận”</source>
        <translation>The word “Nơi nhận”</translation>
    </message>
    <message>
        <source>The list of recipients</source>
        <translation>The list of recipients</translation>
    </message>
    <message>
        <source>The urgency mark</source>
        <translation>The urgency mark</translation>
    </message>
    <message>
        <source>The word “Phụ lục”</source>
        <translation>The word “Phụ lục”</translation>
    </message>
    <message>
        <source>The page number</source>
        <translation>The page number</translation>
    </message>
    <message>
        <source>%1: size %2, should be %3.</source>
        <translation>%1: size %2, should be %3.</translation>
    </message>
    <message>
        <source>%1 should be bold.</source>
        <translation>%1 should be bold.</translation>
    </message>
    <message>
        <source>%1 should not be bold.</source>
        <translation>%1 should not be bold.</translation>
    </message>
    <message>
        <source>%1 should be italic.</source>
        <translation>%1 should be italic.</translation>
    </message>
    <message>
        <source>%1 should be upright, not italic.</source>
        <translation>%1 should be upright, not italic.</translation>
    </message>
    <message>
        <source>The page is %1 × %2 mm, should be A4 (210 × 297 mm).</source>
        <translation>The page is %1 × %2 mm, should be A4 (210 × 297 mm).</translation>
    </message>
    <message>
        <source>The page lies on its side; only tables that are no appendix may need that.</source>
        <translation>The page lies on its side; only tables that are no appendix may need that.</translation>
    </message>
    <message>
        <source>The left margin is %1 mm, should be %2 mm.</source>
        <translation>The left margin is %1 mm, should be %2 mm.</translation>
    </message>
    <message>
        <source>The right margin is %1 mm, should be %2 mm.</source>
        <translation>The right margin is %1 mm, should be %2 mm.</translation>
    </message>
    <message>
        <source>The top margin is %1 mm, should be %2 mm.</source>
        <translation>The top margin is %1 mm, should be %2 mm.</translation>
    </message>
    <message>
        <source>The bottom margin is %1 mm, should be %2 mm.</source>
        <translation>The bottom margin is %1 mm, should be %2 mm.</translation>
    </message>
    <message>
        <source>The font is %1, should be %2.</source>
        <translation>The font is %1, should be %2.</translation>
    </message>
    <message>
        <source>The number of the first page should not be shown.</source>
        <translation>The number of the first page should not be shown.</translation>
    </message>
    <message>
        <source>Page %1 has no number; it should be centred in the top margin.</source>
        <translation>Page %1 has no number; it should be centred in the top margin.</translation>
    </message>
    <message>
        <source>The page number stands at the foot, should be in the top margin.</source>
        <translation>The page number stands at the foot, should be in the top margin.</translation>
    </message>
    <message>
        <source>The page number should be centred.</source>
        <translation>The page number should be centred.</translation>
    </message>
    <message>
        <source>The national title “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” is missing.</source>
        <translation>The national title “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” is missing.</translation>
    </message>
    <message>
        <source>It should read “%1”.</source>
        <translation>It should read “%1”.</translation>
    </message>
    <message>
        <source>The national title should be in capitals.</source>
        <translation>The national title should be in capitals.</translation>
    </message>
    <message>
        <source>The national motto “Độc lập - Tự do - Hạnh phúc” is missing.</source>
        <translation>The national motto “Độc lập - Tự do - Hạnh phúc” is missing.</translation>
    </message>
    <message>
        <source>The national motto should be in small letters, a capital at the beginning of each phrase: “%1”.</source>
        <translation>The national motto should be in small letters, a capital at the beginning of each phrase: “%1”.</translation>
    </message>
    <message>
        <source>The phrases of the national motto should be joined by hyphens with spaces: “%1”.</source>
        <translation>The phrases of the national motto should be joined by hyphens with spaces: “%1”.</translation>
    </message>
    <message>
        <source>The name of the issuing agency is missing above the number.</source>
        <translation>The name of the issuing agency is missing above the number.</translation>
    </message>
    <message>
        <source>The decree has the urgency marks HỎA TỐC, THƯỢNG KHẨN and KHẨN only.</source>
        <translation>The decree has the urgency marks HỎA TỐC, THƯỢNG KHẨN and KHẨN only.</translation>
    </message>
    <message>
        <source>The urgency mark should be in capitals.</source>
        <translation>The urgency mark should be in capitals.</translation>
    </message>
    <message>
        <source>Number and notation are missing.</source>
        <translation>Number and notation are missing.</translation>
    </message>
    <message>
        <source>The word “Số” should be followed by a colon.</source>
        <translation>The word “Số” should be followed by a colon.</translation>
    </message>
    <message>
        <source>The word “Số” should be in small letters.</source>
        <translation>The word “Số” should be in small letters.</translation>
    </message>
    <message>
        <source>A number below 10 has a zero before it: “%1”, not “%2”.</source>
        <translation>A number below 10 has a zero before it: “%1”, not “%2”.</translation>
    </message>
    <message>
        <source>The number “%1” has a zero too many.</source>
        <translation>The number “%1” has a zero too many.</translation>
    </message>
    <message>
        <source>Between number and notation there should be a slash.</source>
        <translation>Between number and notation there should be a slash.</translation>
    </message>
    <message>
        <source>The groups of the notation should be joined by hyphens (-), not dashes (–).</source>
        <translation>The groups of the notation should be joined by hyphens (-), not dashes (–).</translation>
    </message>
    <message>
        <source>There should be no spaces in the notation: “%1”.</source>
        <translation>There should be no spaces in the notation: “%1”.</translation>
    </message>
    <message>
        <source>The notation begins with “%1”; the abbreviation of %2 is “%3”.</source>
        <translation>The notation begins with “%1”; the abbreviation of %2 is “%3”.</translation>
    </message>
    <message>
        <source>The abbreviation of %1 is written “%2”, not “%3”.</source>
        <translation>The abbreviation of %1 is written “%2”, not “%3”.</translation>
    </message>
    <message>
        <source>The notation of a công văn has no abbreviation of its kind: “%1” should go.</source>
        <translation>The notation of a công văn has no abbreviation of its kind: “%1” should go.</translation>
    </message>
    <message>
        <source>Place and date are missing.</source>
        <translation>Place and date are missing.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>There is no such day.</translation>
    </message>
    <message>
        <source>A day below 10 has a zero before it: “%1”, not “%2”.</source>
        <translation>A day below 10 has a zero before it: “%1”, not “%2”.</translation>
    </message>
    <message>
        <source>The months 1 and 2 have a zero before them: “%1”, not “%2”.</source>
        <translation>The months 1 and 2 have a zero before them: “%1”, not “%2”.</translation>
    </message>
    <message>
        <source>Only the months 1 and 2 have a zero before them: “%1”, not “%2”.</source>
        <translation>Only the months 1 and 2 have a zero before them: “%1”, not “%2”.</translation>
    </message>
    <message>
        <source>The place is missing before the date.</source>
        <translation>The place is missing before the date.</translation>
    </message>
    <message>
        <source>After the place there should be a comma.</source>
        <translation>After the place there should be a comma.</translation>
    </message>
    <message>
        <source>The name of the kind should be centred.</source>
        <translation>The name of the kind should be centred.</translation>
    </message>
    <message>
        <source>The abstract should be in small letters.</source>
        <translation>The abstract should be in small letters.</translation>
    </message>
    <message>
        <source>A công văn has its abstract after “V/v” under the number; there is none.</source>
        <translation>A công văn has its abstract after “V/v” under the number; there is none.</translation>
    </message>
    <message>
        <source>The abstract of a công văn begins with “V/v”, not “%1”.</source>
        <translation>The abstract of a công văn begins with “V/v”, not “%1”.</translation>
    </message>
    <message>
        <source>Each legal basis but the last ends with a semicolon.</source>
        <translation>Each legal basis but the last ends with a semicolon.</translation>
    </message>
    <message>
        <source>The last legal basis ends with a full stop.</source>
        <translation>The last legal basis ends with a full stop.</translation>
    </message>
    <message>
        <source>The text should reach both margins (justified).</source>
        <translation>The text should reach both margins (justified).</translation>
    </message>
    <message>
        <source>The first line of a paragraph is indented by %1 cm, should be 1 or 1.27 cm.</source>
        <translation>The first line of a paragraph is indented by %1 cm, should be 1 or 1.27 cm.</translation>
    </message>
    <message>
        <source>Between paragraphs there should be 6 pt at least.</source>
        <translation>Between paragraphs there should be 6 pt at least.</translation>
    </message>
    <message>
        <source>The lines are set %1 times their height apart, should be 1 to 1.5.</source>
        <translation>The lines are set %1 times their height apart, should be 1 to 1.5.</translation>
    </message>
    <message>
        <source>The power is written “%1”, not “%2”.</source>
        <translation>The power is written “%1”, not “%2”.</translation>
    </message>
    <message>
        <source>The powers stand in the wrong order: the collective first, the deputy last.</source>
        <translation>The powers stand in the wrong order: the collective first, the deputy last.</translation>
    </message>
    <message>
        <source>After “%1” the signer's own title is missing.</source>
        <translation>After “%1” the signer's own title is missing.</translation>
    </message>
    <message>
        <source>“KT.” is for a deputy, but the title under it is none.</source>
        <translation>“KT.” is for a deputy, but the title under it is none.</translation>
    </message>
    <message>
        <source>A deputy signs without “KT.” and the title of the head.</source>
        <translation>A deputy signs without “KT.” and the title of the head.</translation>
    </message>
    <message>
        <source>The signer's name should be in small letters, not capitals.</source>
        <translation>The signer's name should be in small letters, not capitals.</translation>
    </message>
    <message>
        <source>Before the signer's name there should be no degree or rank: “%1”.</source>
        <translation>Before the signer's name there should be no degree or rank: “%1”.</translation>
    </message>
    <message>
        <source>The list of recipients “Nơi nhận” is missing.</source>
        <translation>The list of recipients “Nơi nhận” is missing.</translation>
    </message>
    <message>
        <source>It should read “Nơi nhận:”, not “%1”.</source>
        <translation>It should read “Nơi nhận:”, not “%1”.</translation>
    </message>
    <message>
        <source>Each recipient but the last ends with a semicolon.</source>
        <translation>Each recipient but the last ends with a semicolon.</translation>
    </message>
    <message>
        <source>The last line of the recipients ends with a full stop.</source>
        <translation>The last line of the recipients ends with a full stop.</translation>
    </message>
    <message>
        <source>The recipients should end with “- Lưu: VT, …”.</source>
        <translation>The recipients should end with “- Lưu: VT, …”.</translation>
    </message>
    <message>
        <source>The last line of the recipients should be “- Lưu: VT, …”.</source>
        <translation>The last line of the recipients should be “- Lưu: VT, …”.</translation>
    </message>
    <message>
        <source>Where there is “Kính gửi”, the recipients usually begin with “- Như trên”.</source>
        <translation>Where there is “Kính gửi”, the recipients usually begin with “- Như trên”.</translation>
    </message>
    <message>
        <source>“Kính gửi” is missing.</source>
        <translation>“Kính gửi” is missing.</translation>
    </message>
    <message>
        <source>After “Kính gửi” there should be a colon.</source>
        <translation>After “Kính gửi” there should be a colon.</translation>
    </message>
    <message>
        <source>Each addressee but the last ends with a semicolon.</source>
        <translation>Each addressee but the last ends with a semicolon.</translation>
    </message>
    <message>
        <source>The last addressee ends with a full stop.</source>
        <translation>The last addressee ends with a full stop.</translation>
    </message>
    <message>
        <source>The word “Phụ lục” should be in small letters.</source>
        <translation>The word “Phụ lục” should be in small letters.</translation>
    </message>
    <message>
        <source>Appendices should be numbered with Roman numerals.</source>
        <translation>Appendices should be numbered with Roman numerals.</translation>
    </message>
    <message>
        <source>Not checked: it is a scan, in which fonts and sizes cannot be seen.</source>
        <translation>Not checked: it is a scan, in which fonts and sizes cannot be seen.</translation>
    </message>
    <message>
        <source>Not checked: there is no text in it.</source>
        <translation>Not checked: there is no text in it.</translation>
    </message>
    <message>
        <source>Not checked: only .docx, .odt and PDF files can be.</source>
        <translation>Not checked: only .docx, .odt and PDF files can be.</translation>
    </message>
    <message>
        <source>Not checked: it is an old .doc file. Save it as .docx or .odt first.</source>
        <translation>Not checked: it is an old .doc file. Save it as .docx or .odt first.</translation>
    </message>
    <message>
        <source>Not checked: it is a print of the gazette, which has a form of its own.</source>
        <translation>Not checked: it is a print of the gazette, which has a form of its own.</translation>
    </message>
    <message>
        <source>Not checked: it is a legal normative or specialist document, which other rules hold for.</source>
        <translation>Not checked: it is a legal normative or specialist document, which other rules hold for.</translation>
    </message>
    <message>
        <source>Not checked: it was issued before Decree 30/2020 was in force (05/03/2020).</source>
        <translation>Not checked: it was issued before Decree 30/2020 was in force (05/03/2020).</translation>
    </message>
    <message>
        <source>Not checked: it is a document of the Party, which has rules of its own.</source>
        <translation>Not checked: it is a document of the Party, which has rules of its own.</translation>
    </message>
    <message>
        <source>Not checked: it does not have the head of an administrative document.</source>
        <translation>Not checked: it does not have the head of an administrative document.</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>unusual</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>wrong</translation>
    </message>
    <message>
        <source>Decree 30/2020, %1</source>
        <translation>Decree 30/2020, %1</translation>
    </message>
    <message>
        <source>The date is written in full: “ngày %1”, not “%2”.</source>
        <translation>The date is written in full: “ngày %1”, not “%2”.</translation>
    </message>
    <message>
        <source>Not checked: it is a copy (sao y, sao lục, trích sao), which has the form of what was copied and its own under it.</source>
        <translation>Not checked: it is a copy (sao y, sao lục, trích sao), which has the form of what was copied and its own under it.</translation>
    </message>
    <message>
        <source>Not checked: Decree 30/2020 has no form for this kind of document.</source>
        <translation>Not checked: Decree 30/2020 has no form for this kind of document.</translation>
    </message>
</context>
<context>
    <name>FormatWords</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 and %2</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>number %1/%2</source>
        <translation>number %1/%2</translation>
    </message>
    <message>
        <source>number not given yet</source>
        <translation>number not given yet</translation>
    </message>
    <message>
        <source>register %1</source>
        <translation>register %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>the number is free again</source>
        <translation>the number is free again</translation>
    </message>
    <message>
        <source>the number stays, struck out</source>
        <translation>the number stays, struck out</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>below %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>to %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the history</source>
        <translation>
            <numerusform>%n entry(ies) of the history</numerusform>
            <numerusform>%n entry(ies) of the history</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1, due %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>new deadline %1</source>
        <translation>new deadline %1</translation>
    </message>
    <message>
        <source>deadline %1 instead of %2</source>
        <translation>deadline %1 instead of %2</translation>
    </message>
    <message>
        <source>put aside until %1</source>
        <translation>put aside until %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>%1: from “%2” to “%3”</source>
        <translation>%1: from “%2” to “%3”</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>answered by %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>proposed: %1</source>
        <translation>proposed: %1</translation>
    </message>
    <message>
        <source>proposed instruction: %1</source>
        <translation>proposed instruction: %1</translation>
    </message>
    <message>
        <source>by the routing rule %1</source>
        <translation>by the routing rule %1</translation>
    </message>
    <message>
        <source>agreed with the proposal</source>
        <translation>agreed with the proposal</translation>
    </message>
    <message>
        <source>agreed with the proposal, edited</source>
        <translation>agreed with the proposal, edited</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message>
        <source>to attend: %1</source>
        <translation>to attend: %1</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>waits for %1</translation>
    </message>
    <message>
        <source>received on %1</source>
        <translation>received on %1</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n act</numerusform>
            <numerusform>%n acts</numerusform>
        </translation>
    </message>
    <message>
        <source>with the signed slip</source>
        <translation>with the signed slip</translation>
    </message>
    <message>
        <source>another document</source>
        <translation>another document</translation>
    </message>
    <message>
        <source>earlier documents too</source>
        <translation>earlier documents too</translation>
    </message>
    <message>
        <source>kept for good</source>
        <translation>kept for good</translation>
    </message>
    <message numerus="yes">
        <source>kept for %n year(s)</source>
        <translation>
            <numerusform>kept for %n year</numerusform>
            <numerusform>kept for %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of work</source>
        <translation>
            <numerusform>%n piece of work</numerusform>
            <numerusform>%n pieces of work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n successor(s)</source>
        <translation>
            <numerusform>%n successor</numerusform>
            <numerusform>%n successors</numerusform>
        </translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <translation>%1 became %2</translation>
    </message>
    <message>
        <source>instead of what was contested</source>
        <translation>instead of what was contested</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more recipient(s)</source>
        <translation>
            <numerusform>and %n more recipient</numerusform>
            <numerusform>and %n more recipients</numerusform>
        </translation>
    </message>
    <message>
        <source>dated %1</source>
        <translation>dated %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of paper saved</source>
        <translation>
            <numerusform>%n sheet of paper saved</numerusform>
            <numerusform>%n sheets of paper saved</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>on %1</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>%1 registered the document</source>
        <translation>%1 registered the document</translation>
    </message>
    <message>
        <source>%1 corrected the registration</source>
        <translation>%1 corrected the registration</translation>
    </message>
    <message>
        <source>%1 added files</source>
        <translation>%1 added files</translation>
    </message>
    <message>
        <source>%1 withdrew the registration</source>
        <translation>%1 withdrew the registration</translation>
    </message>
    <message>
        <source>%1 submitted the document</source>
        <translation>%1 submitted the document</translation>
    </message>
    <message>
        <source>%1 sent the document back to the clerk</source>
        <translation>%1 sent the document back to the clerk</translation>
    </message>
    <message>
        <source>%1 gave an instruction</source>
        <translation>%1 gave an instruction</translation>
    </message>
    <message>
        <source>%1 assigned the work</source>
        <translation>%1 assigned the work</translation>
    </message>
    <message>
        <source>%1 took up the work</source>
        <translation>%1 took up the work</translation>
    </message>
    <message>
        <source>%1 reported progress</source>
        <translation>%1 reported progress</translation>
    </message>
    <message>
        <source>%1 gave an opinion</source>
        <translation>%1 gave an opinion</translation>
    </message>
    <message>
        <source>%1 declined to co-operate</source>
        <translation>%1 declined to co-operate</translation>
    </message>
    <message>
        <source>%1 returned the work</source>
        <translation>%1 returned the work</translation>
    </message>
    <message>
        <source>%1 recalled an assignment</source>
        <translation>%1 recalled an assignment</translation>
    </message>
    <message>
        <source>%1 forwarded the work</source>
        <translation>%1 forwarded the work</translation>
    </message>
    <message>
        <source>%1 asked for an extension</source>
        <translation>%1 asked for an extension</translation>
    </message>
    <message>
        <source>%1 extended the deadline</source>
        <translation>%1 extended the deadline</translation>
    </message>
    <message>
        <source>%1 refused the extension</source>
        <translation>%1 refused the extension</translation>
    </message>
    <message>
        <source>%1 suspended the document</source>
        <translation>%1 suspended the document</translation>
    </message>
    <message>
        <source>%1 resumed the document</source>
        <translation>%1 resumed the document</translation>
    </message>
    <message>
        <source>%1 reported the result</source>
        <translation>%1 reported the result</translation>
    </message>
    <message>
        <source>%1 completed the document</source>
        <translation>%1 completed the document</translation>
    </message>
    <message>
        <source>%1 reopened the document</source>
        <translation>%1 reopened the document</translation>
    </message>
    <message>
        <source>%1 took back the last act</source>
        <translation>%1 took back the last act</translation>
    </message>
    <message>
        <source>%1 destroyed the contents</source>
        <translation>%1 destroyed the contents</translation>
    </message>
    <message>
        <source>%1 added a person</source>
        <translation>%1 added a person</translation>
    </message>
    <message>
        <source>%1 changed a person</source>
        <translation>%1 changed a person</translation>
    </message>
    <message>
        <source>%1 deactivated a person</source>
        <translation>%1 deactivated a person</translation>
    </message>
    <message>
        <source>%1 reactivated a person</source>
        <translation>%1 reactivated a person</translation>
    </message>
    <message>
        <source>%1 added a unit</source>
        <translation>%1 added a unit</translation>
    </message>
    <message>
        <source>%1 changed a unit</source>
        <translation>%1 changed a unit</translation>
    </message>
    <message>
        <source>%1 closed a unit</source>
        <translation>%1 closed a unit</translation>
    </message>
    <message>
        <source>%1 added a post</source>
        <translation>%1 added a post</translation>
    </message>
    <message>
        <source>%1 changed a post</source>
        <translation>%1 changed a post</translation>
    </message>
    <message>
        <source>%1 ended a post</source>
        <translation>%1 ended a post</translation>
    </message>
    <message>
        <source>%1 added a register</source>
        <translation>%1 added a register</translation>
    </message>
    <message>
        <source>%1 changed a register</source>
        <translation>%1 changed a register</translation>
    </message>
    <message>
        <source>%1 closed a register</source>
        <translation>%1 closed a register</translation>
    </message>
    <message>
        <source>%1 reopened a register</source>
        <translation>%1 reopened a register</translation>
    </message>
    <message>
        <source>%1 voided a number</source>
        <translation>%1 voided a number</translation>
    </message>
    <message>
        <source>%1 changed the settings</source>
        <translation>%1 changed the settings</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Somebody</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, on behalf of %2,</source>
        <translation>%1, on behalf of %2,</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>somebody</translation>
    </message>
    <message>
        <source>%1 did something that only a newer version of the program knows (%2)</source>
        <translation>%1 did something that only a newer version of the program knows (%2)</translation>
    </message>
    <message>
        <source>%1; its contents were destroyed later.</source>
        <translation>%1; its contents were destroyed later.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 took the document over from an old register</source>
        <translation>%1 took the document over from an old register</translation>
    </message>
    <message>
        <source>%1 took back what was imported</source>
        <translation>%1 took back what was imported</translation>
    </message>
    <message>
        <source>%1 passed the urgent document on at once</source>
        <translation>%1 passed the urgent document on at once</translation>
    </message>
    <message>
        <source>%1 recorded the paper original</source>
        <translation>%1 recorded the paper original</translation>
    </message>
    <message>
        <source>%1 opened the envelope</source>
        <translation>%1 opened the envelope</translation>
    </message>
    <message>
        <source>%1 confirmed what was entered</source>
        <translation>%1 confirmed what was entered</translation>
    </message>
    <message>
        <source>%1 contested what was entered</source>
        <translation>%1 contested what was entered</translation>
    </message>
    <message>
        <source>%1 attached the signed slip</source>
        <translation>%1 attached the signed slip</translation>
    </message>
    <message>
        <source>%1 named who goes to the meeting</source>
        <translation>%1 named who goes to the meeting</translation>
    </message>
    <message>
        <source>%1 waits for somebody else</source>
        <translation>%1 waits for somebody else</translation>
    </message>
    <message>
        <source>%1 goes on with the work</source>
        <translation>%1 goes on with the work</translation>
    </message>
    <message>
        <source>%1 asked a question</source>
        <translation>%1 asked a question</translation>
    </message>
    <message>
        <source>%1 answered the question</source>
        <translation>%1 answered the question</translation>
    </message>
    <message>
        <source>%1 linked the document</source>
        <translation>%1 linked the document</translation>
    </message>
    <message>
        <source>%1 removed a link</source>
        <translation>%1 removed a link</translation>
    </message>
    <message>
        <source>%1 changed the routing rules</source>
        <translation>%1 changed the routing rules</translation>
    </message>
    <message>
        <source>%1 took over the open work</source>
        <translation>%1 took over the open work</translation>
    </message>
    <message>
        <source>%1 opened the case file</source>
        <translation>%1 opened the case file</translation>
    </message>
    <message>
        <source>%1 corrected the case file</source>
        <translation>%1 corrected the case file</translation>
    </message>
    <message>
        <source>%1 put documents into the case file</source>
        <translation>%1 put documents into the case file</translation>
    </message>
    <message>
        <source>%1 took a document out of the case file</source>
        <translation>%1 took a document out of the case file</translation>
    </message>
    <message>
        <source>%1 described a document of the case file</source>
        <translation>%1 described a document of the case file</translation>
    </message>
    <message>
        <source>%1 put the documents in another order</source>
        <translation>%1 put the documents in another order</translation>
    </message>
    <message>
        <source>%1 closed the case file</source>
        <translation>%1 closed the case file</translation>
    </message>
    <message>
        <source>%1 reopened the case file</source>
        <translation>%1 reopened the case file</translation>
    </message>
    <message>
        <source>%1 took over the case file</source>
        <translation>%1 took over the case file</translation>
    </message>
    <message>
        <source>%1 delegated work</source>
        <translation>%1 delegated work</translation>
    </message>
    <message>
        <source>%1 revoked a delegation</source>
        <translation>%1 revoked a delegation</translation>
    </message>
    <message>
        <source>%1 entered an absence</source>
        <translation>%1 entered an absence</translation>
    </message>
    <message>
        <source>%1 cancelled an absence</source>
        <translation>%1 cancelled an absence</translation>
    </message>
    <message>
        <source>%1 prepared a hand-over</source>
        <translation>%1 prepared a hand-over</translation>
    </message>
    <message>
        <source>%1 confirmed handing over</source>
        <translation>%1 confirmed handing over</translation>
    </message>
    <message>
        <source>%1 confirmed taking over</source>
        <translation>%1 confirmed taking over</translation>
    </message>
    <message>
        <source>%1 cancelled a hand-over</source>
        <translation>%1 cancelled a hand-over</translation>
    </message>
    <message>
        <source>%1 added an agency</source>
        <translation>%1 added an agency</translation>
    </message>
    <message>
        <source>%1 corrected an agency</source>
        <translation>%1 corrected an agency</translation>
    </message>
    <message>
        <source>%1 renamed an agency</source>
        <translation>%1 renamed an agency</translation>
    </message>
    <message>
        <source>%1 ended an agency</source>
        <translation>%1 ended an agency</translation>
    </message>
    <message>
        <source>%1 took an agency up again</source>
        <translation>%1 took an agency up again</translation>
    </message>
    <message>
        <source>%1, entering for %2,</source>
        <translation>%1, entering for %2,</translation>
    </message>
    <message>
        <source>%1 corrected the recognised text</source>
        <translation>%1 corrected the recognised text</translation>
    </message>
    <message>
        <source>%1 recorded where the paper lies</source>
        <translation>%1 recorded where the paper lies</translation>
    </message>
    <message>
        <source>%1 withdrew the case file</source>
        <translation>%1 withdrew the case file</translation>
    </message>
    <message>
        <source>%1 drafted the document</source>
        <translation>%1 drafted the document</translation>
    </message>
    <message>
        <source>%1 saved a version</source>
        <translation>%1 saved a version</translation>
    </message>
    <message>
        <source>%1 removed an attachment</source>
        <translation>%1 removed an attachment</translation>
    </message>
    <message>
        <source>%1 corrected the fields of the draft</source>
        <translation>%1 corrected the fields of the draft</translation>
    </message>
    <message>
        <source>%1 linked the draft</source>
        <translation>%1 linked the draft</translation>
    </message>
    <message>
        <source>%1 set the recipients</source>
        <translation>%1 set the recipients</translation>
    </message>
    <message>
        <source>%1 sent the draft for review</source>
        <translation>%1 sent the draft for review</translation>
    </message>
    <message>
        <source>%1 reviewed the draft</source>
        <translation>%1 reviewed the draft</translation>
    </message>
    <message>
        <source>%1 sent the draft back</source>
        <translation>%1 sent the draft back</translation>
    </message>
    <message>
        <source>%1 took the draft back</source>
        <translation>%1 took the draft back</translation>
    </message>
    <message>
        <source>%1 skipped a step of the review</source>
        <translation>%1 skipped a step of the review</translation>
    </message>
    <message>
        <source>%1 approved the draft</source>
        <translation>%1 approved the draft</translation>
    </message>
    <message>
        <source>%1 took the approval back</source>
        <translation>%1 took the approval back</translation>
    </message>
    <message>
        <source>%1 commented on a place</source>
        <translation>%1 commented on a place</translation>
    </message>
    <message>
        <source>%1 answered a comment</source>
        <translation>%1 answered a comment</translation>
    </message>
    <message>
        <source>%1 closed a comment</source>
        <translation>%1 closed a comment</translation>
    </message>
    <message>
        <source>%1 gave number and date</source>
        <translation>%1 gave number and date</translation>
    </message>
    <message>
        <source>%1 voided the document's number</source>
        <translation>%1 voided the document's number</translation>
    </message>
    <message>
        <source>%1 signed the document</source>
        <translation>%1 signed the document</translation>
    </message>
    <message>
        <source>%1 signed for the agency</source>
        <translation>%1 signed for the agency</translation>
    </message>
    <message>
        <source>%1 issued the document</source>
        <translation>%1 issued the document</translation>
    </message>
    <message>
        <source>%1 added recipients</source>
        <translation>%1 added recipients</translation>
    </message>
    <message>
        <source>%1 recorded the dispatch</source>
        <translation>%1 recorded the dispatch</translation>
    </message>
    <message>
        <source>%1 recalled the issued document</source>
        <translation>%1 recalled the issued document</translation>
    </message>
    <message>
        <source>%1 gave up the draft</source>
        <translation>%1 gave up the draft</translation>
    </message>
    <message>
        <source>%1 destroyed the contents of the outgoing document</source>
        <translation>%1 destroyed the contents of the outgoing document</translation>
    </message>
    <message>
        <source>%1 issued another document in its place</source>
        <translation>%1 issued another document in its place</translation>
    </message>
    <message>
        <source>%1 issued a correction of it</source>
        <translation>%1 issued a correction of it</translation>
    </message>
    <message>
        <source>%1 issued the answer</source>
        <translation>%1 issued the answer</translation>
    </message>
    <message>
        <source>%1 reserved a number</source>
        <translation>%1 reserved a number</translation>
    </message>
    <message>
        <source>%1 changed the groups of recipients</source>
        <translation>%1 changed the groups of recipients</translation>
    </message>
    <message>
        <source>%1 made a copy</source>
        <translation>%1 made a copy</translation>
    </message>
    <message>
        <source>%1 told the recipients</source>
        <translation>%1 told the recipients</translation>
    </message>
    <message>
        <source>%1 gave out the kept original</source>
        <translation>%1 gave out the kept original</translation>
    </message>
    <message>
        <source>%1 took the kept original back</source>
        <translation>%1 took the kept original back</translation>
    </message>
    <message>
        <source>%1 took over the draft and its open steps</source>
        <translation>%1 took over the draft and its open steps</translation>
    </message>
    <message>
        <source>%1 changed a template of the office</source>
        <translation>%1 changed a template of the office</translation>
    </message>
    <message>
        <source>%1 changed the picture of the seal</source>
        <translation>%1 changed the picture of the seal</translation>
    </message>
    <message>
        <source>%1 changed the picture of the own signature</source>
        <translation>%1 changed the picture of the own signature</translation>
    </message>
    <message>
        <source>%1 corrected the line of the old register</source>
        <translation>%1 corrected the line of the old register</translation>
    </message>
</context>
<context>
    <name>HitWords</name>
    <message>
        <source>Incoming documents</source>
        <translation>Incoming documents</translation>
    </message>
    <message>
        <source>Outgoing documents</source>
        <translation>Outgoing documents</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Outgoing</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Incoming</translation>
    </message>
    <message>
        <source>Outgoing, %1</source>
        <translation>Outgoing, %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>to %1</translation>
    </message>
    <message>
        <source>copy of %1</source>
        <translation>copy of %1</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Icelandic Ð in place of Đ: put right</source>
        <translation>Icelandic Ð in place of Đ: put right</translation>
    </message>
    <message>
        <source>Letters and marks apart: joined</source>
        <translation>Letters and marks apart: joined</translation>
    </message>
    <message>
        <source>Line broken inside the cell: joined</source>
        <translation>Line broken inside the cell: joined</translation>
    </message>
    <message>
        <source>Invisible characters: taken out</source>
        <translation>Invisible characters: taken out</translation>
    </message>
    <message>
        <source>Number and notation do not part: kept as they are</source>
        <translation>Number and notation do not part: kept as they are</translation>
    </message>
    <message>
        <source>No day of arrival: that of the document</source>
        <translation>No day of arrival: that of the document</translation>
    </message>
    <message>
        <source>No login: made of the name</source>
        <translation>No login: made of the name</translation>
    </message>
    <message>
        <source>No role: that of the title</source>
        <translation>No role: that of the title</translation>
    </message>
    <message>
        <source>Day as a spreadsheet counts it: read as a date</source>
        <translation>Day as a spreadsheet counts it: read as a date</translation>
    </message>
    <message>
        <source>No agency: the one given for all rows</source>
        <translation>No agency: the one given for all rows</translation>
    </message>
    <message>
        <source>Arrival number</source>
        <translation>Arrival number</translation>
    </message>
    <message>
        <source>Day of arrival</source>
        <translation>Day of arrival</translation>
    </message>
    <message>
        <source>Issuing agency</source>
        <translation>Issuing agency</translation>
    </message>
    <message>
        <source>Number, notation</source>
        <translation>Number, notation</translation>
    </message>
    <message>
        <source>Day of the document</source>
        <translation>Day of the document</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Abstract</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Signer's title</source>
        <translation>Signer's title</translation>
    </message>
    <message>
        <source>Unit or person that received it</source>
        <translation>Unit or person that received it</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Secrecy</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>Field of work</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Above it</source>
        <translation>Above it</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Place in the order</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>Keeper</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>Rows not taken over</source>
        <translation>Rows not taken over</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Number, notation and date as in row %1</source>
        <translation>Number, notation and date as in row %1</translation>
    </message>
    <message>
        <source>Number, notation and date as in a document already here</source>
        <translation>Number, notation and date as in a document already here</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Name of the unit</translation>
    </message>
    <message>
        <source>Unit above it</source>
        <translation>Unit above it</translation>
    </message>
    <message>
        <source>Name of the agency</source>
        <translation>Name of the agency</translation>
    </message>
    <message>
        <source>Identification code</source>
        <translation>Identification code</translation>
    </message>
    <message>
        <source>Agency above it</source>
        <translation>Agency above it</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>In force until</translation>
    </message>
    <message>
        <source>Number, notation of the case file</source>
        <translation>Number, notation of the case file</translation>
    </message>
    <message>
        <source>Title of the case file</source>
        <translation>Title of the case file</translation>
    </message>
    <message>
        <source>To be filled in</source>
        <translation>To be filled in</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Kept by</translation>
    </message>
    <message>
        <source>Fonds</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventory</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Archive store</source>
        <translation>Archive store</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Shelf</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Number of the document</translation>
    </message>
</context>
<context>
    <name>IntakeActions</name>
    <message>
        <source>Registration</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>Waiting letters</source>
        <translation>Waiting letters</translation>
    </message>
    <message>
        <source>Enter the letter in the book</source>
        <translation>Enter the letter in the book</translation>
    </message>
    <message>
        <source>Register and submit</source>
        <translation>Register and submit</translation>
    </message>
    <message>
        <source>Enter the letter in the book and submit it to the leader chosen</source>
        <translation>Enter the letter in the book and submit it to the leader chosen</translation>
    </message>
    <message>
        <source>Copy from the previous form</source>
        <translation>Copy from the previous form</translation>
    </message>
    <message>
        <source>Fill in what is empty from the form entered before</source>
        <translation>Fill in what is empty from the form entered before</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Open files…</translation>
    </message>
    <message>
        <source>Take files in from this computer</source>
        <translation>Take files in from this computer</translation>
    </message>
    <message>
        <source>Paste files</source>
        <translation>Paste files</translation>
    </message>
    <message>
        <source>Take in the files that were copied</source>
        <translation>Take in the files that were copied</translation>
    </message>
    <message>
        <source>Watched folder…</source>
        <translation>Watched folder…</translation>
    </message>
    <message>
        <source>Take in what a scanner or another program puts into a folder</source>
        <translation>Take in what a scanner or another program puts into a folder</translation>
    </message>
    <message>
        <source>Stop watching the folder</source>
        <translation>Stop watching the folder</translation>
    </message>
    <message>
        <source>Files in that folder are left alone</source>
        <translation>Files in that folder are left alone</translation>
    </message>
    <message>
        <source>Next letter</source>
        <translation>Next letter</translation>
    </message>
    <message>
        <source>Go to the letter below</source>
        <translation>Go to the letter below</translation>
    </message>
    <message>
        <source>Previous letter</source>
        <translation>Previous letter</translation>
    </message>
    <message>
        <source>Go to the letter above</source>
        <translation>Go to the letter above</translation>
    </message>
    <message>
        <source>Join into one letter</source>
        <translation>Join into one letter</translation>
    </message>
    <message>
        <source>The files of the letters selected become one letter</source>
        <translation>The files of the letters selected become one letter</translation>
    </message>
    <message>
        <source>Split this file off</source>
        <translation>Split this file off</translation>
    </message>
    <message>
        <source>The file shown becomes a letter of its own</source>
        <translation>The file shown becomes a letter of its own</translation>
    </message>
    <message>
        <source>Make it the main document</source>
        <translation>Make it the main document</translation>
    </message>
    <message>
        <source>The file shown becomes the first of its letter</source>
        <translation>The file shown becomes the first of its letter</translation>
    </message>
    <message>
        <source>Move the file forward</source>
        <translation>Move the file forward</translation>
    </message>
    <message>
        <source>One place nearer to the main document</source>
        <translation>One place nearer to the main document</translation>
    </message>
    <message>
        <source>Move the file back</source>
        <translation>Move the file back</translation>
    </message>
    <message>
        <source>One place further from the main document</source>
        <translation>One place further from the main document</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Read or take in once more what failed</source>
        <translation>Read or take in once more what failed</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Discard…</translation>
    </message>
    <message>
        <source>Remove the letter and every trace of its files</source>
        <translation>Remove the letter and every trace of its files</translation>
    </message>
    <message>
        <source>Enter in the book</source>
        <translation>Enter in the book</translation>
    </message>
    <message>
        <source>Register a paper letter</source>
        <translation>Register a paper letter</translation>
    </message>
    <message>
        <source>An empty form: the number at once, the scan later</source>
        <translation>An empty form: the number at once, the scan later</translation>
    </message>
    <message>
        <source>Attach as a scan…</source>
        <translation>Attach as a scan…</translation>
    </message>
    <message>
        <source>The file shown is the scan of a letter registered on paper</source>
        <translation>The file shown is the scan of a letter registered on paper</translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message>
        <source>meeting %1 %2</source>
        <translation>meeting %1 %2</translation>
    </message>
    <message>
        <source>meeting %1</source>
        <translation>meeting %1</translation>
    </message>
    <message>
        <source>The day of the meeting is not known.</source>
        <translation>The day of the meeting is not known.</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>on %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, at %2</translation>
    </message>
    <message>
        <source>%1, chaired by %2</source>
        <translation>%1, chaired by %2</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Print the week</source>
        <translation>Print the week</translation>
    </message>
    <message>
        <source>Print this week's invitations</source>
        <translation>Print this week's invitations</translation>
    </message>
    <message>
        <source>Save for the calendar…</source>
        <translation>Save for the calendar…</translation>
    </message>
    <message>
        <source>Save the chosen meeting as a file that calendars take (.ics)</source>
        <translation>Save the chosen meeting as a file that calendars take (.ics)</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>The week before</translation>
    </message>
    <message>
        <source>Show the week before</source>
        <translation>Show the week before</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>The week after</translation>
    </message>
    <message>
        <source>Show the week after</source>
        <translation>Show the week after</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Show the week of today</source>
        <translation>Show the week of today</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Whole day</translation>
    </message>
    <message>
        <source>%1 (today)</source>
        <translation>%1 (today)</translation>
    </message>
</context>
<context>
    <name>OutgoingWords</name>
    <message>
        <source>%2 holds no post that signs. Choose a leader, the head of office or the head of a unit.</source>
        <translation>%2 holds no post that signs. Choose a leader, the head of office or the head of a unit.</translation>
    </message>
    <message>
        <source>A document answers a letter that came; it replaces or corrects one that was issued here.</source>
        <translation>A document answers a letter that came; it replaces or corrects one that was issued here.</translation>
    </message>
    <message>
        <source>Only a document that is issued and in force is replaced, corrected or recalled.</source>
        <translation>Only a document that is issued and in force is replaced, corrected or recalled.</translation>
    </message>
    <message>
        <source>The draft answers no letter that could be closed.</source>
        <translation>The draft answers no letter that could be closed.</translation>
    </message>
    <message>
        <source>Only who leads the work on the letter lets its answer close it.</source>
        <translation>Only who leads the work on the letter lets its answer close it.</translation>
    </message>
    <message>
        <source>%2 gets paper: say why (who receives it electronically gets no paper).</source>
        <translation>%2 gets paper: say why (who receives it electronically gets no paper).</translation>
    </message>
    <message>
        <source>%2 is among the recipients twice.</source>
        <translation>%2 is among the recipients twice.</translation>
    </message>
    <message>
        <source>“%2” is the same as the version that is there.</source>
        <translation>“%2” is the same as the version that is there.</translation>
    </message>
    <message>
        <source>%1 is part of what was approved. Have the draft sent back to change it.</source>
        <translation>%1 is part of what was approved. Have the draft sent back to change it.</translation>
    </message>
    <message>
        <source>%1 belongs to the number that was taken. Void the number first.</source>
        <translation>%1 belongs to the number that was taken. Void the number first.</translation>
    </message>
    <message>
        <source>“%2” is no notation. Write groups of letters joined by dashes, without spaces: QĐ-SNV.</source>
        <translation>“%2” is no notation. Write groups of letters joined by dashes, without spaces: QĐ-SNV.</translation>
    </message>
    <message>
        <source>The group “%2” needs a name of its own and members with names.</source>
        <translation>The group “%2” needs a name of its own and members with names.</translation>
    </message>
    <message>
        <source>The office's route wants a step that is missing here: %3.</source>
        <translation>The office's route wants a step that is missing here: %3.</translation>
    </message>
    <message>
        <source>The document is to be signed by %2, so %2 approves it last.</source>
        <translation>The document is to be signed by %2, so %2 approves it last.</translation>
    </message>
    <message>
        <source>The approval comes after all other steps.</source>
        <translation>The approval comes after all other steps.</translation>
    </message>
    <message>
        <source>This step cannot be left out: %3.</source>
        <translation>This step cannot be left out: %3.</translation>
    </message>
    <message>
        <source>The place lies outside the page.</source>
        <translation>The place lies outside the page.</translation>
    </message>
    <message>
        <source>The register %4 is for incoming documents. Choose a series of outgoing ones.</source>
        <translation>The register %4 is for incoming documents. Choose a series of outgoing ones.</translation>
    </message>
    <message>
        <source>The register %4 is for outgoing documents. Choose a book of incoming ones.</source>
        <translation>The register %4 is for outgoing documents. Choose a book of incoming ones.</translation>
    </message>
    <message>
        <source>Only the next number or one that was reserved can be taken; the next one is %5.</source>
        <translation>Only the next number or one that was reserved can be taken; the next one is %5.</translation>
    </message>
    <message>
        <source>%2 is already the number of another document of this year.</source>
        <translation>%2 is already the number of another document of this year.</translation>
    </message>
    <message>
        <source>A signed document is a PDF file.</source>
        <translation>A signed document is a PDF file.</translation>
    </message>
    <message>
        <source>It has not been sent to %2 yet.</source>
        <translation>It has not been sent to %2 yet.</translation>
    </message>
    <message>
        <source>This does not go now: no step of yours is open.</source>
        <translation>This does not go now: no step of yours is open.</translation>
    </message>
    <message>
        <source>In this office the number is taken after the signature.</source>
        <translation>In this office the number is taken after the signature.</translation>
    </message>
    <message>
        <source>The document has no number yet.</source>
        <translation>The document has no number yet.</translation>
    </message>
    <message>
        <source>The document already has its number.</source>
        <translation>The document already has its number.</translation>
    </message>
    <message>
        <source>The document has no recipients yet.</source>
        <translation>The document has no recipients yet.</translation>
    </message>
    <message>
        <source>The document is no longer in force, so it is not sent any more.</source>
        <translation>The document is no longer in force, so it is not sent any more.</translation>
    </message>
    <message>
        <source>The draft has no file yet. Add one before sending it.</source>
        <translation>The draft has no file yet. Add one before sending it.</translation>
    </message>
    <message>
        <source>The signed PDF is missing. Add it.</source>
        <translation>The signed PDF is missing. Add it.</translation>
    </message>
    <message>
        <source>Number %1 was neither given nor voided.</source>
        <translation>Number %1 was neither given nor voided.</translation>
    </message>
    <message>
        <source>Numbers %1 to %2 were neither given nor voided.</source>
        <translation>Numbers %1 to %2 were neither given nor voided.</translation>
    </message>
    <message>
        <source>Numbers %1 and %2 bear the same number and notation: %3.</source>
        <translation>Numbers %1 and %2 bear the same number and notation: %3.</translation>
    </message>
    <message>
        <source>Number %1 (%2) is dated before an earlier number.</source>
        <translation>Number %1 (%2) is dated before an earlier number.</translation>
    </message>
    <message>
        <source>Number %1 was reserved and is not used: %2.</source>
        <translation>Number %1 was reserved and is not used: %2.</translation>
    </message>
    <message>
        <source>Number %1 (%2) was given and is not issued yet.</source>
        <translation>Number %1 (%2) was given and is not issued yet.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Signed for the agency</source>
        <translation>Signed for the agency</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Recalled</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Given up</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Destroyed</translation>
    </message>
    <message>
        <source>Check of the content</source>
        <translation>Check of the content</translation>
    </message>
    <message>
        <source>Check of the form</source>
        <translation>Check of the form</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Its turn has not come</source>
        <translation>Its turn has not come</translation>
    </message>
    <message>
        <source>Its turn</source>
        <translation>Its turn</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Sent back</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Ended before</source>
        <translation>Ended before</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Initialled</source>
        <translation>Initialled</translation>
    </message>
    <message>
        <source>Opinion given</source>
        <translation>Opinion given</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>Does not agree</translation>
    </message>
    <message>
        <source>Approved the draft</source>
        <translation>Approved the draft</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Came back</translation>
    </message>
    <message>
        <source>Electronically</source>
        <translation>Electronically</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>Electronically and on paper</source>
        <translation>Electronically and on paper</translation>
    </message>
    <message>
        <source>Exchange axis</source>
        <translation>Exchange axis</translation>
    </message>
    <message>
        <source>E-mail message</source>
        <translation>E-mail message</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>answers</translation>
    </message>
    <message>
        <source>based on</source>
        <translation>based on</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>replaces</translation>
    </message>
    <message>
        <source>corrects</source>
        <translation>corrects</translation>
    </message>
    <message>
        <source>recalls</source>
        <translation>recalls</translation>
    </message>
    <message>
        <source>Digitally</source>
        <translation>Digitally</translation>
    </message>
    <message>
        <source>With pen on paper</source>
        <translation>With pen on paper</translation>
    </message>
    <message>
        <source>With the red seal</source>
        <translation>With the red seal</translation>
    </message>
    <message>
        <source>My drafts</source>
        <translation>My drafts</translation>
    </message>
    <message>
        <source>Sent back to me</source>
        <translation>Sent back to me</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>For me to review</source>
        <translation>For me to review</translation>
    </message>
    <message>
        <source>For me to approve</source>
        <translation>For me to approve</translation>
    </message>
    <message>
        <source>For me to sign</source>
        <translation>For me to sign</translation>
    </message>
    <message>
        <source>Wait for a number</source>
        <translation>Wait for a number</translation>
    </message>
    <message>
        <source>Wait to be issued</source>
        <translation>Wait to be issued</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>To be sent</translation>
    </message>
    <message>
        <source>All in review</source>
        <translation>All in review</translation>
    </message>
    <message>
        <source>Reviewed by me</source>
        <translation>Reviewed by me</translation>
    </message>
    <message>
        <source>Issued documents</source>
        <translation>Issued documents</translation>
    </message>
    <message>
        <source>What you draft and have not sent yet.</source>
        <translation>What you draft and have not sent yet.</translation>
    </message>
    <message>
        <source>Drafts that were sent back to you with a reason.</source>
        <translation>Drafts that were sent back to you with a reason.</translation>
    </message>
    <message>
        <source>Your drafts in review or on their way to be issued.</source>
        <translation>Your drafts in review or on their way to be issued.</translation>
    </message>
    <message>
        <source>Drafts whose content, form or an opinion is asked of you.</source>
        <translation>Drafts whose content, form or an opinion is asked of you.</translation>
    </message>
    <message>
        <source>Drafts that wait for your approval.</source>
        <translation>Drafts that wait for your approval.</translation>
    </message>
    <message>
        <source>Approved documents that wait for your signature.</source>
        <translation>Approved documents that wait for your signature.</translation>
    </message>
    <message>
        <source>Documents that wait for number and date.</source>
        <translation>Documents that wait for number and date.</translation>
    </message>
    <message>
        <source>Signed and numbered documents that wait for the agency's signature or seal.</source>
        <translation>Signed and numbered documents that wait for the agency's signature or seal.</translation>
    </message>
    <message>
        <source>Documents that are ready to be issued.</source>
        <translation>Documents that are ready to be issued.</translation>
    </message>
    <message>
        <source>Issued documents that were not sent to every recipient yet.</source>
        <translation>Issued documents that were not sent to every recipient yet.</translation>
    </message>
    <message>
        <source>Every draft in review that you may read, the longest waiting first.</source>
        <translation>Every draft in review that you may read, the longest waiting first.</translation>
    </message>
    <message>
        <source>What you agreed with, gave an opinion on or approved.</source>
        <translation>What you agreed with, gave an opinion on or approved.</translation>
    </message>
    <message>
        <source>The register of outgoing documents.</source>
        <translation>The register of outgoing documents.</translation>
    </message>
    <message>
        <source>who drafted it</source>
        <translation>who drafted it</translation>
    </message>
    <message>
        <source>the head of the drafting unit</source>
        <translation>the head of the drafting unit</translation>
    </message>
    <message>
        <source>whose turn it is to review</source>
        <translation>whose turn it is to review</translation>
    </message>
    <message>
        <source>whose turn it is to approve</source>
        <translation>whose turn it is to approve</translation>
    </message>
    <message>
        <source>who approved it</source>
        <translation>who approved it</translation>
    </message>
    <message>
        <source>who drafts or reviews it</source>
        <translation>who drafts or reviews it</translation>
    </message>
    <message>
        <source>Signing power</source>
        <translation>Signing power</translation>
    </message>
    <message>
        <source>Circulation mark</source>
        <translation>Circulation mark</translation>
    </message>
    <message>
        <source>Kept copy</source>
        <translation>Kept copy</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>File replaced</source>
        <translation>File replaced</translation>
    </message>
    <message>
        <source>Linked documents</source>
        <translation>Linked documents</translation>
    </message>
    <message>
        <source>Closes the letter</source>
        <translation>Closes the letter</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>For information</translation>
    </message>
    <message>
        <source>Way of sending</source>
        <translation>Way of sending</translation>
    </message>
    <message>
        <source>Group of recipients</source>
        <translation>Group of recipients</translation>
    </message>
    <message>
        <source>Groups of recipients</source>
        <translation>Groups of recipients</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>Steps of the review</source>
        <translation>Steps of the review</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Order of the step</source>
        <translation>Order of the step</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Left edge</translation>
    </message>
    <message>
        <source>Upper edge</source>
        <translation>Upper edge</translation>
    </message>
    <message>
        <source>Width of the place</source>
        <translation>Width of the place</translation>
    </message>
    <message>
        <source>Height of the place</source>
        <translation>Height of the place</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Date of the document</translation>
    </message>
    <message>
        <source>Notation of the document</source>
        <translation>Notation of the document</translation>
    </message>
    <message>
        <source>Way of signing</source>
        <translation>Way of signing</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Incoming or outgoing</source>
        <translation>Incoming or outgoing</translation>
    </message>
    <message>
        <source>Route of review</source>
        <translation>Route of review</translation>
    </message>
    <message>
        <source>When the number is taken</source>
        <translation>When the number is taken</translation>
    </message>
    <message>
        <source>A copy is not drafted. Make it from the document that is copied.</source>
        <translation>A copy is not drafted. Make it from the document that is copied.</translation>
    </message>
    <message>
        <source>Only what was registered or issued, is open to be read and still in force is copied.</source>
        <translation>Only what was registered or issued, is open to be read and still in force is copied.</translation>
    </message>
    <message>
        <source>The original is here: copy it as sao y. A sao lục is made of a copy that came in.</source>
        <translation>The original is here: copy it as sao y. A sao lục is made of a copy that came in.</translation>
    </message>
    <message>
        <source>A whole electronic document is sent on as it is. Copy it to paper, or make an extract.</source>
        <translation>A whole electronic document is sent on as it is. Copy it to paper, or make an extract.</translation>
    </message>
    <message>
        <source>This copy is electronic: the clerk signs it with the agency's certificate.</source>
        <translation>This copy is electronic: the clerk signs it with the agency's certificate.</translation>
    </message>
    <message>
        <source>Only an extract names pages or words.</source>
        <translation>Only an extract names pages or words.</translation>
    </message>
    <message>
        <source>“%2” names no pages. Write 1-3, 5.</source>
        <translation>“%2” names no pages. Write 1-3, 5.</translation>
    </message>
    <message>
        <source>No recipient gets it on paper, so no envelope is needed.</source>
        <translation>No recipient gets it on paper, so no envelope is needed.</translation>
    </message>
    <message>
        <source>Among those chosen is one who never got the document or has answered already.</source>
        <translation>Among those chosen is one who never got the document or has answered already.</translation>
    </message>
    <message>
        <source>%2 may not permit the use of kept originals. Choose a leader or the head of office.</source>
        <translation>%2 may not permit the use of kept originals. Choose a leader or the head of office.</translation>
    </message>
    <message>
        <source>A copy is not sent back to a drafter. Give it up and make it anew.</source>
        <translation>A copy is not sent back to a drafter. Give it up and make it anew.</translation>
    </message>
    <message>
        <source>The kept original is out. Take it back first.</source>
        <translation>The kept original is out. Take it back first.</translation>
    </message>
    <message>
        <source>The kept original is in its place.</source>
        <translation>The kept original is in its place.</translation>
    </message>
    <message>
        <source>An electronic copy needs the PDF of what is copied. Scan it first.</source>
        <translation>An electronic copy needs the PDF of what is copied. Scan it first.</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>By telephone</translation>
    </message>
    <message>
        <source>answered by this letter</source>
        <translation>answered by this letter</translation>
    </message>
    <message>
        <source>carried out by this letter</source>
        <translation>carried out by this letter</translation>
    </message>
    <message>
        <source>of the same matter</source>
        <translation>of the same matter</translation>
    </message>
    <message>
        <source>copy of</source>
        <translation>copy of</translation>
    </message>
    <message>
        <source>Document to copy</source>
        <translation>Document to copy</translation>
    </message>
    <message>
        <source>Form of copy</source>
        <translation>Form of copy</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Pages of the extract</source>
        <translation>Pages of the extract</translation>
    </message>
    <message>
        <source>Words of the extract</source>
        <translation>Words of the extract</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>Who uses it</translation>
    </message>
    <message>
        <source>Name of who uses it</source>
        <translation>Name of who uses it</translation>
    </message>
    <message>
        <source>Case file it lies in</source>
        <translation>Case file it lies in</translation>
    </message>
    <message>
        <source>Permitted by</source>
        <translation>Permitted by</translation>
    </message>
    <message>
        <source>Use of the kept original</source>
        <translation>Use of the kept original</translation>
    </message>
    <message>
        <source>This copy is on paper: print it, have it signed and stamped, then keep its sheets.</source>
        <translation>This copy is on paper: print it, have it signed and stamped, then keep its sheets.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>What the template holds</source>
        <translation>What the template holds</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>From an old register</source>
        <translation>From an old register</translation>
    </message>
    <message>
        <source>Only a line taken over from an old register is corrected in this way.</source>
        <translation>Only a line taken over from an old register is corrected in this way.</translation>
    </message>
    <message>
        <source>It was taken over from an old register and went out then. To send it to somebody today, make a copy of it.</source>
        <translation>It was taken over from an old register and went out then. To send it to somebody today, make a copy of it.</translation>
    </message>
    <message>
        <source>Wait for the seal</source>
        <translation>Wait for the seal</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>store-room %1</source>
        <translation>store-room %1</translation>
    </message>
    <message>
        <source>shelf %1</source>
        <translation>shelf %1</translation>
    </message>
    <message>
        <source>fonds %1</source>
        <translation>fonds %1</translation>
    </message>
    <message>
        <source>inventory %1</source>
        <translation>inventory %1</translation>
    </message>
    <message>
        <source>box %1</source>
        <translation>box %1</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>folder %1</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>sheet %1</translation>
    </message>
</context>
<context>
    <name>RoutingPage</name>
    <message>
        <source>Routing rules</source>
        <translation>Routing rules</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>Add a rule…</translation>
    </message>
    <message>
        <source>Add a rule at the end</source>
        <translation>Add a rule at the end</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Change the chosen rule</source>
        <translation>Change the chosen rule</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove the chosen rule; nothing is kept before you save</source>
        <translation>Remove the chosen rule; nothing is kept before you save</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Ask the chosen rule before the one above</source>
        <translation>Ask the chosen rule before the one above</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Ask the chosen rule after the one below</source>
        <translation>Ask the chosen rule after the one below</translation>
    </message>
    <message>
        <source>Try against past documents</source>
        <translation>Try against past documents</translation>
    </message>
    <message>
        <source>Show what these rules would have proposed, and who got the lead</source>
        <translation>Show what these rules would have proposed, and who got the lead</translation>
    </message>
    <message>
        <source>Keep the rules</source>
        <translation>Keep the rules</translation>
    </message>
    <message>
        <source>From now on the form proposes by these rules</source>
        <translation>From now on the form proposes by these rules</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> or </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <source>every letter</source>
        <translation>every letter</translation>
    </message>
    <message>
        <source>Give up the changes</source>
        <translation>Give up the changes</translation>
    </message>
    <message>
        <source>Show the rules as they are kept</source>
        <translation>Show the rules as they are kept</translation>
    </message>
</context>
<context>
    <name>SidesExport</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>What was written</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Only on this computer</translation>
    </message>
</context>
<context>
    <name>SignatureWords</name>
    <message>
        <source>a time stamping authority</source>
        <translation>a time stamping authority</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>somebody unknown</translation>
    </message>
    <message>
        <source>The time stamp is not of this file.</source>
        <translation>The time stamp is not of this file.</translation>
    </message>
    <message>
        <source>The file was changed after %1 signed it: the signature no longer holds.</source>
        <translation>The file was changed after %1 signed it: the signature no longer holds.</translation>
    </message>
    <message>
        <source>The signature does not fit this file: it was saved again or altered after signing.</source>
        <translation>The signature does not fit this file: it was saved again or altered after signing.</translation>
    </message>
    <message>
        <source>The signature is of something else than this file.</source>
        <translation>The signature is of something else than this file.</translation>
    </message>
    <message>
        <source>What stands in the place of the signature is none.</source>
        <translation>What stands in the place of the signature is none.</translation>
    </message>
    <message>
        <source>What is shown was altered after %1 signed.</source>
        <translation>What is shown was altered after %1 signed.</translation>
    </message>
    <message>
        <source>The certificate of %1 had been revoked before it signed.</source>
        <translation>The certificate of %1 had been revoked before it signed.</translation>
    </message>
    <message>
        <source>The signature brings no certificate: nobody can tell whose it is.</source>
        <translation>The signature brings no certificate: nobody can tell whose it is.</translation>
    </message>
    <message>
        <source>The signature names another certificate than the one it brings.</source>
        <translation>The signature names another certificate than the one it brings.</translation>
    </message>
    <message>
        <source>The signature was made in a way that cannot be checked here.</source>
        <translation>The signature was made in a way that cannot be checked here.</translation>
    </message>
    <message>
        <source>%1 signed and the signature holds, but the file got something unusual afterwards.</source>
        <translation>%1 signed and the signature holds, but the file got something unusual afterwards.</translation>
    </message>
    <message>
        <source>Time stamp by %1, unchanged since</source>
        <translation>Time stamp by %1, unchanged since</translation>
    </message>
    <message>
        <source>Signed by %1, unchanged since</source>
        <translation>Signed by %1, unchanged since</translation>
    </message>
    <message>
        <source>%1; the certificate is trusted.</source>
        <translation>%1; the certificate is trusted.</translation>
    </message>
    <message>
        <source>%1; the time stamp does not fit the signature.</source>
        <translation>%1; the time stamp does not fit the signature.</translation>
    </message>
    <message>
        <source>%1; certificate: %2.</source>
        <translation>%1; certificate: %2.</translation>
    </message>
    <message>
        <source>No digital signature</source>
        <translation>No digital signature</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n signature(s) do not hold: %2</source>
        <translation>
            <numerusform>%1 of %n signature do not hold: %2</numerusform>
            <numerusform>%1 of %n signatures do not hold: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s), unchanged, not all of it is known: %1</source>
        <translation>
            <numerusform>%n signature, unchanged, not all of it is known: %1</numerusform>
            <numerusform>%n signatures, unchanged, not all of it is known: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s), unchanged and trusted: %1</source>
        <translation>
            <numerusform>%n signature, unchanged and trusted: %1</numerusform>
            <numerusform>%n signatures, unchanged and trusted: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>trusted</translation>
    </message>
    <message>
        <source>leads to no trusted authority</source>
        <translation>leads to no trusted authority</translation>
    </message>
    <message>
        <source>was not valid when it signed</source>
        <translation>was not valid when it signed</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revoked</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Signed once more</source>
        <translation>Signed once more</translation>
    </message>
    <message>
        <source>Time stamp added</source>
        <translation>Time stamp added</translation>
    </message>
    <message>
        <source>Proof of certificates added</source>
        <translation>Proof of certificates added</translation>
    </message>
    <message>
        <source>Comment added</source>
        <translation>Comment added</translation>
    </message>
    <message>
        <source>Field filled in</source>
        <translation>Field filled in</translation>
    </message>
    <message>
        <source>Place for a signature prepared</source>
        <translation>Place for a signature prepared</translation>
    </message>
    <message>
        <source>Information about the document changed</source>
        <translation>Information about the document changed</translation>
    </message>
    <message>
        <source>Reading order changed</source>
        <translation>Reading order changed</translation>
    </message>
    <message>
        <source>Bytes without meaning added</source>
        <translation>Bytes without meaning added</translation>
    </message>
    <message>
        <source>How it opens was changed</source>
        <translation>How it opens was changed</translation>
    </message>
    <message>
        <source>Pages were added</source>
        <translation>Pages were added</translation>
    </message>
    <message>
        <source>Pages were removed</source>
        <translation>Pages were removed</translation>
    </message>
    <message>
        <source>Pages were put in another order</source>
        <translation>Pages were put in another order</translation>
    </message>
    <message>
        <source>A page was replaced</source>
        <translation>A page was replaced</translation>
    </message>
    <message>
        <source>The content was changed</source>
        <translation>The content was changed</translation>
    </message>
    <message>
        <source>Fonts or pictures were changed</source>
        <translation>Fonts or pictures were changed</translation>
    </message>
    <message>
        <source>Size, cut or rotation was changed</source>
        <translation>Size, cut or rotation was changed</translation>
    </message>
    <message>
        <source>Something of the page was changed</source>
        <translation>Something of the page was changed</translation>
    </message>
    <message>
        <source>Something was put upon the page</source>
        <translation>Something was put upon the page</translation>
    </message>
    <message>
        <source>Something was covered</source>
        <translation>Something was covered</translation>
    </message>
    <message>
        <source>A mark on the page was changed</source>
        <translation>A mark on the page was changed</translation>
    </message>
    <message>
        <source>A mark on the page was removed</source>
        <translation>A mark on the page was removed</translation>
    </message>
    <message>
        <source>An earlier signature was tampered with</source>
        <translation>An earlier signature was tampered with</translation>
    </message>
    <message>
        <source>A field was added</source>
        <translation>A field was added</translation>
    </message>
    <message>
        <source>A field was made to show something else</source>
        <translation>A field was made to show something else</translation>
    </message>
    <message>
        <source>A field was removed</source>
        <translation>A field was removed</translation>
    </message>
    <message>
        <source>Layers were changed</source>
        <translation>Layers were changed</translation>
    </message>
    <message>
        <source>Something that runs by itself was changed</source>
        <translation>Something that runs by itself was changed</translation>
    </message>
    <message>
        <source>Attachments or names were changed</source>
        <translation>Attachments or names were changed</translation>
    </message>
    <message>
        <source>A change that the certifying signature forbids</source>
        <translation>A change that the certifying signature forbids</translation>
    </message>
    <message>
        <source>The page looks different</source>
        <translation>The page looks different</translation>
    </message>
    <message>
        <source>What was signed cannot be read by itself</source>
        <translation>What was signed cannot be read by itself</translation>
    </message>
    <message>
        <source>Something of the document was changed</source>
        <translation>Something of the document was changed</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>Page %1: %2</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Certificate issued by</source>
        <translation>Certificate issued by</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Certificate number</translation>
    </message>
    <message>
        <source>Certificate valid</source>
        <translation>Certificate valid</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>Revoked on</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Revocation</translation>
    </message>
    <message>
        <source>not revoked, says the issuer's answer in the file</source>
        <translation>not revoked, says the issuer's answer in the file</translation>
    </message>
    <message>
        <source>Time, by a time stamp</source>
        <translation>Time, by a time stamp</translation>
    </message>
    <message>
        <source>Time, by the signer's own clock</source>
        <translation>Time, by the signer's own clock</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Time stamp</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>does not fit the signature</source>
        <translation>does not fit the signature</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Reason given</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Covers</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>the whole file</translation>
    </message>
    <message>
        <source>the file as it was when it was signed</source>
        <translation>the file as it was when it was signed</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>number of the document</source>
        <translation>number of the document</translation>
    </message>
    <message>
        <source>date of the document</source>
        <translation>date of the document</translation>
    </message>
    <message>
        <source>for the agency</source>
        <translation>for the agency</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>by a person</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Very urgent</source>
        <translation>Very urgent</translation>
    </message>
    <message>
        <source>Express</source>
        <translation>Express</translation>
    </message>
    <message>
        <source>Not secret</source>
        <translation>Not secret</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidential</translation>
    </message>
    <message>
        <source>Top secret</source>
        <translation>Top secret</translation>
    </message>
    <message>
        <source>Paper letter</source>
        <translation>Paper letter</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Exchange network</source>
        <translation>Exchange network</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Added by hand</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Watched folder</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>who registered it</source>
        <translation>who registered it</translation>
    </message>
    <message>
        <source>whom it was submitted to</source>
        <translation>whom it was submitted to</translation>
    </message>
    <message>
        <source>who assigned it</source>
        <translation>who assigned it</translation>
    </message>
    <message>
        <source>whom it is assigned to</source>
        <translation>whom it is assigned to</translation>
    </message>
    <message>
        <source>who leads it</source>
        <translation>who leads it</translation>
    </message>
    <message>
        <source>who co-operates on it</source>
        <translation>who co-operates on it</translation>
    </message>
    <message>
        <source>who supervises it</source>
        <translation>who supervises it</translation>
    </message>
    <message>
        <source>who was informed</source>
        <translation>who was informed</translation>
    </message>
    <message>
        <source>who acted last</source>
        <translation>who acted last</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>Date of document</source>
        <translation>Date of document</translation>
    </message>
    <message>
        <source>Issuing agency</source>
        <translation>Issuing agency</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Signer's title</source>
        <translation>Signer's title</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>Field of work</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Way of arrival</source>
        <translation>Way of arrival</translation>
    </message>
    <message>
        <source>Date of arrival</source>
        <translation>Date of arrival</translation>
    </message>
    <message>
        <source>Deadline for handling</source>
        <translation>Deadline for handling</translation>
    </message>
    <message>
        <source>Reply required</source>
        <translation>Reply required</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Arrival number</source>
        <translation>Arrival number</translation>
    </message>
    <message>
        <source>Number suffix</source>
        <translation>Number suffix</translation>
    </message>
    <message>
        <source>Register book</source>
        <translation>Register book</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Secrecy</translation>
    </message>
    <message>
        <source>Files of the letter</source>
        <translation>Files of the letter</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Assignees</source>
        <translation>Assignees</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Submitted to</source>
        <translation>Submitted to</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Wake-up date</source>
        <translation>Wake-up date</translation>
    </message>
    <message>
        <source>Number of the reply</source>
        <translation>Number of the reply</translation>
    </message>
    <message>
        <source>Why there is no reply</source>
        <translation>Why there is no reply</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>File hash</source>
        <translation>File hash</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Name or title</source>
        <translation>Name or title</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kinds taken</source>
        <translation>Kinds taken</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>First number</translation>
    </message>
    <message>
        <source>Year of the first number</source>
        <translation>Year of the first number</translation>
    </message>
    <message>
        <source>Number suffixes</source>
        <translation>Number suffixes</translation>
    </message>
    <message>
        <source>Proposed first</source>
        <translation>Proposed first</translation>
    </message>
    <message>
        <source>Name of the agency</source>
        <translation>Name of the agency</translation>
    </message>
    <message>
        <source>Superior agency</source>
        <translation>Superior agency</translation>
    </message>
    <message>
        <source>Abbreviation of the agency</source>
        <translation>Abbreviation of the agency</translation>
    </message>
    <message>
        <source>Identifier of the agency</source>
        <translation>Identifier of the agency</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Own working days</source>
        <translation>Own working days</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation>Kinds of documents</translation>
    </message>
    <message>
        <source>Issuing agencies</source>
        <translation>Issuing agencies</translation>
    </message>
    <message>
        <source>Sample phrases</source>
        <translation>Sample phrases</translation>
    </message>
    <message>
        <source>Retention periods</source>
        <translation>Retention periods</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Not registered</translation>
    </message>
    <message>
        <source>Registered, to be submitted</source>
        <translation>Registered, to be submitted</translation>
    </message>
    <message>
        <source>Waiting for instruction</source>
        <translation>Waiting for instruction</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Registration withdrawn</source>
        <translation>Registration withdrawn</translation>
    </message>
    <message>
        <source>Number voided</source>
        <translation>Number voided</translation>
    </message>
    <message>
        <source>Contents destroyed</source>
        <translation>Contents destroyed</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Co-operating</source>
        <translation>Co-operating</translation>
    </message>
    <message>
        <source>Supervising</source>
        <translation>Supervising</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>For information</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Being handled</source>
        <translation>Being handled</translation>
    </message>
    <message>
        <source>Assigned further</source>
        <translation>Assigned further</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Declined to co-operate</source>
        <translation>Declined to co-operate</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Recalled</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Forwarded</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Registry clerk</source>
        <translation>Registry clerk</translation>
    </message>
    <message>
        <source>Agency leader</source>
        <translation>Agency leader</translation>
    </message>
    <message>
        <source>Head of office</source>
        <translation>Head of office</translation>
    </message>
    <message>
        <source>Head of unit</source>
        <translation>Head of unit</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Archivist</source>
        <translation>Archivist</translation>
    </message>
    <message>
        <source>System administrator</source>
        <translation>System administrator</translation>
    </message>
    <message>
        <source>To process</source>
        <translation>To process</translation>
    </message>
    <message>
        <source>Being processed</source>
        <translation>Being processed</translation>
    </message>
    <message>
        <source>Co-operation</source>
        <translation>Co-operation</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>To be informed</source>
        <translation>To be informed</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Processed</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Came back</translation>
    </message>
    <message>
        <source>To instruct</source>
        <translation>To instruct</translation>
    </message>
    <message>
        <source>To submit</source>
        <translation>To submit</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Register of incoming documents</source>
        <translation>Register of incoming documents</translation>
    </message>
    <message>
        <source>Documents assigned to you that you have not taken up yet.</source>
        <translation>Documents assigned to you that you have not taken up yet.</translation>
    </message>
    <message>
        <source>Documents that you lead and have taken up.</source>
        <translation>Documents that you lead and have taken up.</translation>
    </message>
    <message>
        <source>Documents on which another unit asks for your opinion.</source>
        <translation>Documents on which another unit asks for your opinion.</translation>
    </message>
    <message>
        <source>Documents whose handling you follow.</source>
        <translation>Documents whose handling you follow.</translation>
    </message>
    <message>
        <source>Documents sent to you for information that you have not opened yet.</source>
        <translation>Documents sent to you for information that you have not opened yet.</translation>
    </message>
    <message>
        <source>Your documents due within two working days.</source>
        <translation>Your documents due within two working days.</translation>
    </message>
    <message>
        <source>Your documents whose deadline has passed.</source>
        <translation>Your documents whose deadline has passed.</translation>
    </message>
    <message>
        <source>Documents whose handling you have finished.</source>
        <translation>Documents whose handling you have finished.</translation>
    </message>
    <message>
        <source>Documents that you assigned or submitted and that came back.</source>
        <translation>Documents that you assigned or submitted and that came back.</translation>
    </message>
    <message>
        <source>Documents submitted to you for instruction.</source>
        <translation>Documents submitted to you for instruction.</translation>
    </message>
    <message>
        <source>Registered documents that no leader has seen yet.</source>
        <translation>Registered documents that no leader has seen yet.</translation>
    </message>
    <message>
        <source>All documents under way that you may read.</source>
        <translation>All documents under way that you may read.</translation>
    </message>
    <message>
        <source>Everything registered that you may read, in order of number.</source>
        <translation>Everything registered that you may read, in order of number.</translation>
    </message>
    <message>
        <source>Highly secret</source>
        <translation>Highly secret</translation>
    </message>
    <message>
        <source>Number of working days</source>
        <translation>Number of working days</translation>
    </message>
    <message>
        <source>the keeper of the case file</source>
        <translation>the keeper of the case file</translation>
    </message>
    <message>
        <source>the head of the case file's unit</source>
        <translation>the head of the case file's unit</translation>
    </message>
    <message>
        <source>who delegated</source>
        <translation>who delegated</translation>
    </message>
    <message>
        <source>who is away</source>
        <translation>who is away</translation>
    </message>
    <message>
        <source>who hands over</source>
        <translation>who hands over</translation>
    </message>
    <message>
        <source>who takes over</source>
        <translation>who takes over</translation>
    </message>
    <message>
        <source>who was asked</source>
        <translation>who was asked</translation>
    </message>
    <message>
        <source>for whom it was entered</source>
        <translation>for whom it was entered</translation>
    </message>
    <message>
        <source>Envelope, not opened</source>
        <translation>Envelope, not opened</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Addressed to</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>Day of the meeting</translation>
    </message>
    <message>
        <source>Begin of the meeting</source>
        <translation>Begin of the meeting</translation>
    </message>
    <message>
        <source>End of the meeting</source>
        <translation>End of the meeting</translation>
    </message>
    <message>
        <source>Place of the meeting</source>
        <translation>Place of the meeting</translation>
    </message>
    <message>
        <source>Chaired by</source>
        <translation>Chaired by</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Row of the file</source>
        <translation>Row of the file</translation>
    </message>
    <message>
        <source>Proposed assignees</source>
        <translation>Proposed assignees</translation>
    </message>
    <message>
        <source>Proposed instruction</source>
        <translation>Proposed instruction</translation>
    </message>
    <message>
        <source>Routing rule</source>
        <translation>Routing rule</translation>
    </message>
    <message>
        <source>Routing rules</source>
        <translation>Routing rules</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Signed slip</source>
        <translation>Signed slip</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>What was entered</source>
        <translation>What was entered</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Whom it waits for</source>
        <translation>Whom it waits for</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Kind of link</translation>
    </message>
    <message>
        <source>Without a scan</source>
        <translation>Without a scan</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>To confirm</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>Waiting for others</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>To answer</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Flagged</translation>
    </message>
    <message>
        <source>Letters registered on paper whose scan is still to be attached.</source>
        <translation>Letters registered on paper whose scan is still to be attached.</translation>
    </message>
    <message>
        <source>What was entered for somebody from paper or by telephone and is not confirmed, or contested.</source>
        <translation>What was entered for somebody from paper or by telephone and is not confirmed, or contested.</translation>
    </message>
    <message>
        <source>Your documents that wait for somebody else's answer; they count again from the date you set.</source>
        <translation>Your documents that wait for somebody else's answer; they count again from the date you set.</translation>
    </message>
    <message>
        <source>Questions asked of you that you have not answered yet.</source>
        <translation>Questions asked of you that you have not answered yet.</translation>
    </message>
    <message>
        <source>Documents that you put a flag on. Only you see it.</source>
        <translation>Documents that you put a flag on. Only you see it.</translation>
    </message>
    <message>
        <source>Signed slip attached</source>
        <translation>Signed slip attached</translation>
    </message>
    <message>
        <source>Waiting for confirmation</source>
        <translation>Waiting for confirmation</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Contested</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>No deadline</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>answers %1</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>answered by %1</translation>
    </message>
    <message>
        <source>carries out %1</source>
        <translation>carries out %1</translation>
    </message>
    <message>
        <source>carried out by %1</source>
        <translation>carried out by %1</translation>
    </message>
    <message>
        <source>replaces %1</source>
        <translation>replaces %1</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>replaced by %1</translation>
    </message>
    <message>
        <source>same matter as %1</source>
        <translation>same matter as %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Text before</source>
        <translation>Text before</translation>
    </message>
    <message>
        <source>Corrected text</source>
        <translation>Corrected text</translation>
    </message>
    <message>
        <source>Fonds</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventory</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Store-room</source>
        <translation>Store-room</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Shelf</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>Instead of</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Trusted certificates</translation>
    </message>
    <message>
        <source>Contested, put right since</source>
        <translation>Contested, put right since</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>The server was put back from a backup: it has what happened up to act %1; this computer has it up to act %2. Nothing is exchanged until you decide. What you did since can be sent again; nothing is deleted on either side.</source>
        <translation>The server was put back from a backup: it has what happened up to act %1; this computer has it up to act %2. Nothing is exchanged until you decide. What you did since can be sent again; nothing is deleted on either side.</translation>
    </message>
    <message>
        <source>The exchange with the server has stopped</source>
        <translation>The exchange with the server has stopped</translation>
    </message>
    <message numerus="yes">
        <source>%n acts did not fit</source>
        <translation>
            <numerusform>%n act did not fit</numerusform>
            <numerusform>%n acts did not fit</numerusform>
        </translation>
    </message>
    <message>
        <source>Not signed in to the server</source>
        <translation>Not signed in to the server</translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n wait to be sent</source>
        <translation>
            <numerusform>Offline, %n waits to be sent</numerusform>
            <numerusform>Offline, %n wait to be sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>%n wait to be sent</source>
        <translation>
            <numerusform>%n waits to be sent</numerusform>
            <numerusform>%n wait to be sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchanged %1</source>
        <translation>Exchanged %1</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>this computer</translation>
    </message>
    <message>
        <source>encrypted (%1); the server has proved who it is</source>
        <translation>encrypted (%1); the server has proved who it is</translation>
    </message>
    <message>
        <source>nothing leaves this computer</source>
        <translation>nothing leaves this computer</translation>
    </message>
    <message>
        <source>not encrypted; nothing leaves this computer</source>
        <translation>not encrypted; nothing leaves this computer</translation>
    </message>
    <message>
        <source>encrypted (%1); nothing leaves this computer</source>
        <translation>encrypted (%1); nothing leaves this computer</translation>
    </message>
    <message>
        <source>not known before the first answer</source>
        <translation>not known before the first answer</translation>
    </message>
    <message>
        <source>the server has not answered yet</source>
        <translation>the server has not answered yet</translation>
    </message>
    <message>
        <source>it does not let this computer in</source>
        <translation>it does not let this computer in</translation>
    </message>
    <message>
        <source>exchanging now</source>
        <translation>exchanging now</translation>
    </message>
    <message numerus="yes">
        <source>%n acts wait to be sent</source>
        <translation>
            <numerusform>%n acts wait to be sent</numerusform>
            <numerusform>%n acts wait to be sent</numerusform>
        </translation>
    </message>
    <message>
        <source>everything has been sent</source>
        <translation>everything has been sent</translation>
    </message>
    <message numerus="yes">
        <source>%n acts of others, which the server has lost, wait for their authors</source>
        <translation>
            <numerusform>%n acts of others, which the server has lost, wait for their authors</numerusform>
            <numerusform>%n acts of others, which the server has lost, wait for their authors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents may not be read any more but stay for what you have not sent</source>
        <translation>
            <numerusform>%n documents may not be read any more but stay for what you have not sent</numerusform>
            <numerusform>%n documents may not be read any more but stay for what you have not sent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 documents</source>
        <translation>%1 documents</translation>
    </message>
    <message>
        <source>files %1</source>
        <translation>files %1</translation>
    </message>
    <message>
        <source>%1 files (%2) on the server alone</source>
        <translation>%1 files (%2) on the server alone</translation>
    </message>
    <message>
        <source>%1 of the disk are free</source>
        <translation>%1 of the disk are free</translation>
    </message>
    <message numerus="yes">
        <source>your open work: %n documents still to come</source>
        <translation>
            <numerusform>your open work: %n documents still to come</numerusform>
            <numerusform>your open work: %n documents still to come</numerusform>
        </translation>
    </message>
    <message>
        <source>your open work is here</source>
        <translation>your open work is here</translation>
    </message>
    <message>
        <source>%1; of all that happened in the office %2 of %3 acts</source>
        <translation>%1; of all that happened in the office %2 of %3 acts</translation>
    </message>
    <message>
        <source>Done on %1 on this computer.</source>
        <translation>Done on %1 on this computer.</translation>
    </message>
    <message>
        <source>The number is given by the server when it has taken this.</source>
        <translation>The number is given by the server when it has taken this.</translation>
    </message>
    <message>
        <source>It was handed over, and the answer did not come: it is asked for again, and never taken twice.</source>
        <translation>It was handed over, and the answer did not come: it is asked for again, and never taken twice.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more acts</source>
        <translation>
            <numerusform>and %n more acts</numerusform>
            <numerusform>and %n more acts</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not let this computer in</source>
        <translation>The server does not let this computer in</translation>
    </message>
    <message>
        <source>Fetching the office: %1</source>
        <translation>Fetching the office: %1</translation>
    </message>
    <message>
        <source>The office's settings</source>
        <translation>The office's settings</translation>
    </message>
    <message>
        <source>A register</source>
        <translation>A register</translation>
    </message>
    <message>
        <source>People and units of the office</source>
        <translation>People and units of the office</translation>
    </message>
    <message>
        <source>The server remembers less than this computer (%1 acts here, %2 there): an older copy of it seems to be running. Nothing is exchanged; ask whoever looks after the server. If it is to stay, what you did since can be sent to it again; nothing is deleted on either side.</source>
        <translation>The server remembers less than this computer (%1 acts here, %2 there): an older copy of it seems to be running. Nothing is exchanged; ask whoever looks after the server. If it is to stay, what you did since can be sent to it again; nothing is deleted on either side.</translation>
    </message>
    <message>
        <source>There is another office behind this address now. Nothing is exchanged, and everything stays on this computer; ask whoever looks after the server. What it has never got is below, to be exported; leaving the server makes an office of its own of what is here.</source>
        <translation>There is another office behind this address now. Nothing is exchanged, and everything stays on this computer; ask whoever looks after the server. What it has never got is below, to be exported; leaving the server makes an office of its own of what is here.</translation>
    </message>
    <message>
        <source>The name for the server belongs to somebody else now. Nothing is exchanged; ask whoever looks after the server. What it has never got from you is below, to be exported.</source>
        <translation>The name for the server belongs to somebody else now. Nothing is exchanged; ask whoever looks after the server. What it has never got from you is below, to be exported.</translation>
    </message>
    <message>
        <source>not yours to read any more</source>
        <translation>not yours to read any more</translation>
    </message>
    <message>
        <source>not changed by others</source>
        <translation>not changed by others</translation>
    </message>
    <message>
        <source>The server %1 does not answer. Nothing has been changed here; look at the address, and whether this computer is on the office's network, then try again.</source>
        <translation>The server %1 does not answer. Nothing has been changed here; look at the address, and whether this computer is on the office's network, then try again.</translation>
    </message>
    <message>
        <source>The server %1 does not know this account name with this password. Nothing has been changed here; type both as they were given to you.</source>
        <translation>The server %1 does not know this account name with this password. Nothing has been changed here; type both as they were given to you.</translation>
    </message>
    <message>
        <source>not known; it is asked for below</source>
        <translation>not known; it is asked for below</translation>
    </message>
    <message>
        <source>in this computer's keychain</source>
        <translation>in this computer's keychain</translation>
    </message>
    <message>
        <source>program and server are not of the same version</source>
        <translation>program and server are not of the same version</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>it was interrupted</source>
        <translation>it was interrupted</translation>
    </message>
    <message>
        <source>cannot be reached now</source>
        <translation>cannot be reached now</translation>
    </message>
    <message>
        <source>It builds upon what others did and the server has lost: it is sent once they have sent that again.</source>
        <translation>It builds upon what others did and the server has lost: it is sent once they have sent that again.</translation>
    </message>
    <message>
        <source>Not exchanged: %1</source>
        <translation>Not exchanged: %1</translation>
    </message>
    <message>
        <source>the server does not prove who it is now: nothing is sent</source>
        <translation>the server does not prove who it is now: nothing is sent</translation>
    </message>
    <message>
        <source>is being asked of this computer's keychain</source>
        <translation>is being asked of this computer's keychain</translation>
    </message>
    <message>
        <source>used until the program ends; this computer's keychain is missing or locked</source>
        <translation>used until the program ends; this computer's keychain is missing or locked</translation>
    </message>
    <message>
        <source>The server %1 does not let this account in with this password. Nothing is lost: type account name and password below as they were given to you, or ask who administers the server.</source>
        <translation>The server %1 does not let this account in with this password. Nothing is lost: type account name and password below as they were given to you, or ask who administers the server.</translation>
    </message>
    <message>
        <source>the server has no room for some files now</source>
        <translation>the server has no room for some files now</translation>
    </message>
    <message>
        <source>it does not prove who it is</source>
        <translation>it does not prove who it is</translation>
    </message>
    <message numerus="yes">
        <source>The server does not have %n acts of others that are here (%1). They are sent from the computers on which they were done; what was done in this folder goes once whoever did it connects it with their own account.</source>
        <translation>
            <numerusform>The server does not have one act of others that is here (%1). It is sent from the computer on which it was done; what was done in this folder goes once whoever did it connects it with their own account.</numerusform>
            <numerusform>The server does not have %n acts of others that are here (%1). They are sent from the computers on which they were done; what was done in this folder goes once whoever did it connects it with their own account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts of yours build upon them and wait.</source>
        <translation>
            <numerusform>One act of yours builds upon them and waits.</numerusform>
            <numerusform>%n acts of yours build upon them and wait.</numerusform>
        </translation>
    </message>
    <message>
        <source>kept mine</source>
        <translation>kept mine</translation>
    </message>
    <message>
        <source>lost on the server</source>
        <translation>lost on the server</translation>
    </message>
    <message>
        <source>kept theirs</source>
        <translation>kept theirs</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: number %3 (%n left)</source>
        <translation>
            <numerusform>%1 %2: number %3 (%n left)</numerusform>
            <numerusform>%1 %2: numbers %3 (%n left)</numerusform>
        </translation>
    </message>
    <message>
        <source>none; numbers reserved ahead can be given without the server</source>
        <translation>none; numbers reserved ahead can be given without the server</translation>
    </message>
    <message>
        <source>your open work comes first</source>
        <translation>your open work comes first</translation>
    </message>
    <message numerus="yes">
        <source>Asks whether %n documents go from this computer</source>
        <translation>
            <numerusform>Asks whether one document goes from this computer</numerusform>
            <numerusform>Asks whether %n documents go from this computer</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the keychain for the password</source>
        <translation>Asking the keychain for the password</translation>
    </message>
    <message>
        <source>The server does not prove who it is</source>
        <translation>The server does not prove who it is</translation>
    </message>
    <message>
        <source>The password of your account on the server is not known here: this computer's keychain does not have it, and it is not the one you sign in with. Nothing is lost: type it below as it was given to you.</source>
        <translation>The password of your account on the server is not known here: this computer's keychain does not have it, and it is not the one you sign in with. Nothing is lost: type it below as it was given to you.</translation>
    </message>
    <message>
        <source>it waits for the password</source>
        <translation>it waits for the password</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>waiting for %1 until %2</source>
        <translation>waiting for %1 until %2</translation>
    </message>
    <message>
        <source>Waits for a leader's instruction.</source>
        <translation>Waits for a leader's instruction.</translation>
    </message>
    <message>
        <source>Waits for the instruction of %1.</source>
        <translation>Waits for the instruction of %1.</translation>
    </message>
    <message>
        <source>Assigned; the result is reported, to be closed.</source>
        <translation>Assigned; the result is reported, to be closed.</translation>
    </message>
    <message>
        <source>With %1, not taken up yet</source>
        <translation>With %1, not taken up yet</translation>
    </message>
    <message>
        <source>With %1, being handled</source>
        <translation>With %1, being handled</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1, due %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>With the registry, the envelope not opened.</source>
        <translation>With the registry, the envelope not opened.</translation>
    </message>
    <message>
        <source>With the registry, to be submitted.</source>
        <translation>With the registry, to be submitted.</translation>
    </message>
    <message>
        <source>Put aside until %1.</source>
        <translation>Put aside until %1.</translation>
    </message>
    <message>
        <source>Completed.</source>
        <translation>Completed.</translation>
    </message>
    <message>
        <source>Completed, answered by %1.</source>
        <translation>Completed, answered by %1.</translation>
    </message>
    <message>
        <source>The registration was withdrawn.</source>
        <translation>The registration was withdrawn.</translation>
    </message>
    <message>
        <source>The registration was withdrawn, the number struck out.</source>
        <translation>The registration was withdrawn, the number struck out.</translation>
    </message>
    <message>
        <source>The contents were destroyed.</source>
        <translation>The contents were destroyed.</translation>
    </message>
</context>
<context>
    <name>WorkWords</name>
    <message>
        <source>Keeper</source>
        <translation>Keeper</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Kept for good</source>
        <translation>Kept for good</translation>
    </message>
    <message>
        <source>Years of retention</source>
        <translation>Years of retention</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Who may read it</translation>
    </message>
    <message>
        <source>Documents of the case file</source>
        <translation>Documents of the case file</translation>
    </message>
    <message>
        <source>Place in the case file</source>
        <translation>Place in the case file</translation>
    </message>
    <message>
        <source>Sheets or pages</source>
        <translation>Sheets or pages</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Delegate</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Earlier documents too</source>
        <translation>Earlier documents too</translation>
    </message>
    <message>
        <source>Who hands over</source>
        <translation>Who hands over</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Who takes over</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>There since</source>
        <translation>There since</translation>
    </message>
    <message>
        <source>There until</source>
        <translation>There until</translation>
    </message>
    <message>
        <source>Successors</source>
        <translation>Successors</translation>
    </message>
    <message>
        <source>Takes effect on</source>
        <translation>Takes effect on</translation>
    </message>
    <message>
        <source>Keeper and leaders</source>
        <translation>Keeper and leaders</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>The unit</translation>
    </message>
    <message>
        <source>Everybody in the agency</source>
        <translation>Everybody in the agency</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Giving instructions only</source>
        <translation>Giving instructions only</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Other agencies</source>
        <translation>Other agencies</translation>
    </message>
    <message>
        <source>Closed case file</source>
        <translation>Closed case file</translation>
    </message>
    <message>
        <source>Open case file</source>
        <translation>Open case file</translation>
    </message>
    <message>
        <source>Prepared, not yet given</source>
        <translation>Prepared, not yet given</translation>
    </message>
    <message>
        <source>Given, not yet taken over</source>
        <translation>Given, not yet taken over</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Work to do</source>
        <translation>Work to do</translation>
    </message>
    <message>
        <source>Work given to others</source>
        <translation>Work given to others</translation>
    </message>
    <message>
        <source>Document to instruct</source>
        <translation>Document to instruct</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Case file</translation>
    </message>
    <message>
        <source>also called %1</source>
        <translation>also called %1</translation>
    </message>
    <message>
        <source>took over from %1</source>
        <translation>took over from %1</translation>
    </message>
    <message>
        <source>became part of %1</source>
        <translation>became part of %1</translation>
    </message>
    <message>
        <source>%1 is away from %2 to %3.</source>
        <translation>%1 is away from %2 to %3.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Draft to review</source>
        <translation>Draft to review</translation>
    </message>
    <message>
        <source>Draft to approve</source>
        <translation>Draft to approve</translation>
    </message>
    <message>
        <source>Document to sign</source>
        <translation>Document to sign</translation>
    </message>
    <message>
        <source>Received, the work has passed over</source>
        <translation>Received, the work has passed over</translation>
    </message>
</context>
<context>
    <name>WorkdayPages</name>
    <message>
        <source>This week's invitations</source>
        <translation>This week's invitations</translation>
    </message>
    <message>
        <source>Day's end</source>
        <translation>Day's end</translation>
    </message>
    <message>
        <source>Routing rules</source>
        <translation>Routing rules</translation>
    </message>
</context>
<context>
    <name>congso::AbsenceForm</name>
    <message>
        <source>Enter absence</source>
        <translation>Enter absence</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Who is away</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>The absence is entered; who assigns work is told.</source>
        <translation>The absence is entered; who assigns work is told.</translation>
    </message>
</context>
<context>
    <name>congso::AccountDialog</name>
    <message>
        <source>My account</source>
        <translation>My account</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Change the password</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>Sign-in name: %1</source>
        <translation>Sign-in name: %1</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>Lock when nothing is touched for</source>
        <translation>Lock when nothing is touched for</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>The password is changed.</translation>
    </message>
</context>
<context>
    <name>congso::ActingBase</name>
    <message>
        <source>The delegation of %1 is over. Nothing can be done in that name any more.</source>
        <translation>The delegation of %1 is over. Nothing can be done in that name any more.</translation>
    </message>
    <message>
        <source>You act in the name of %1 until %2 (%3). What you do here is recorded as done by you for %1.</source>
        <translation>You act in the name of %1 until %2 (%3). What you do here is recorded as done by you for %1.</translation>
    </message>
</context>
<context>
    <name>congso::ActingOutgoingPage</name>
    <message>
        <source>Which list</source>
        <translation>Which list</translation>
    </message>
    <message>
        <source>%1: outgoing documents</source>
        <translation>%1: outgoing documents</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Signing is %1's alone.</source>
        <translation>Signing is %1's alone.</translation>
    </message>
</context>
<context>
    <name>congso::ActingPage</name>
    <message>
        <source>Documents of %1</source>
        <translation>Documents of %1</translation>
    </message>
    <message>
        <source>This delegation is not in force any more.</source>
        <translation>This delegation is not in force any more.</translation>
    </message>
    <message>
        <source>Nothing of %1 waits, as far as it was delegated to you.</source>
        <translation>Nothing of %1 waits, as far as it was delegated to you.</translation>
    </message>
</context>
<context>
    <name>congso::ActingPlaces</name>
    <message>
        <source>Case files</source>
        <translation>Case files</translation>
    </message>
    <message>
        <source>Delegation, absence</source>
        <translation>Delegation, absence</translation>
    </message>
    <message>
        <source>Outgoing: %1</source>
        <translation>Outgoing: %1</translation>
    </message>
</context>
<context>
    <name>congso::ActionForm</name>
    <message>
        <source>required</source>
        <translation>required</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>Unit or person</source>
        <translation>Unit or person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>Then put it into a case file</source>
        <translation>Then put it into a case file</translation>
    </message>
</context>
<context>
    <name>congso::ActionPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>What you have written is kept.</source>
        <translation>What you have written is kept.</translation>
    </message>
</context>
<context>
    <name>congso::ActionRow</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Not possible now</translation>
    </message>
</context>
<context>
    <name>congso::ActionTable</name>
    <message>
        <source>Submitted %1.</source>
        <translation>Submitted %1.</translation>
    </message>
    <message>
        <source>Instruction on %1 given.</source>
        <translation>Instruction on %1 given.</translation>
    </message>
    <message>
        <source>Assigned %1.</source>
        <translation>Assigned %1.</translation>
    </message>
    <message>
        <source>You have taken up %1.</source>
        <translation>You have taken up %1.</translation>
    </message>
    <message>
        <source>Result on %1 reported.</source>
        <translation>Result on %1 reported.</translation>
    </message>
    <message>
        <source>%1 is completed.</source>
        <translation>%1 is completed.</translation>
    </message>
    <message>
        <source>Opinion on %1 sent.</source>
        <translation>Opinion on %1 sent.</translation>
    </message>
    <message>
        <source>Progress on %1 reported.</source>
        <translation>Progress on %1 reported.</translation>
    </message>
    <message>
        <source>Returned %1.</source>
        <translation>Returned %1.</translation>
    </message>
    <message>
        <source>Sent %1 back to the clerk.</source>
        <translation>Sent %1 back to the clerk.</translation>
    </message>
    <message>
        <source>Asked for more time for %1.</source>
        <translation>Asked for more time for %1.</translation>
    </message>
    <message>
        <source>Deadline of %1 extended.</source>
        <translation>Deadline of %1 extended.</translation>
    </message>
    <message>
        <source>Extension for %1 refused.</source>
        <translation>Extension for %1 refused.</translation>
    </message>
    <message>
        <source>Forwarded %1.</source>
        <translation>Forwarded %1.</translation>
    </message>
    <message>
        <source>Declined to co-operate on %1.</source>
        <translation>Declined to co-operate on %1.</translation>
    </message>
    <message>
        <source>Assignment of %1 recalled.</source>
        <translation>Assignment of %1 recalled.</translation>
    </message>
    <message>
        <source>Suspended %1.</source>
        <translation>Suspended %1.</translation>
    </message>
    <message>
        <source>%1 is being worked on again.</source>
        <translation>%1 is being worked on again.</translation>
    </message>
    <message>
        <source>Reopened %1.</source>
        <translation>Reopened %1.</translation>
    </message>
    <message>
        <source>Registration of %1 corrected.</source>
        <translation>Registration of %1 corrected.</translation>
    </message>
    <message>
        <source>Files added to %1.</source>
        <translation>Files added to %1.</translation>
    </message>
    <message>
        <source>Registration of %1 taken back.</source>
        <translation>Registration of %1 taken back.</translation>
    </message>
    <message>
        <source>Submit to</source>
        <translation>Submit to</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation>Done so far</translation>
    </message>
    <message>
        <source>Result in short</source>
        <translation>Result in short</translation>
    </message>
    <message>
        <source>Reason for closing it unassigned</source>
        <translation>Reason for closing it unassigned</translation>
    </message>
    <message>
        <source>Or why there is no answer</source>
        <translation>Or why there is no answer</translation>
    </message>
    <message>
        <source>Forward to</source>
        <translation>Forward to</translation>
    </message>
    <message>
        <source>Recall from</source>
        <translation>Recall from</translation>
    </message>
    <message>
        <source>Wanted deadline</source>
        <translation>Wanted deadline</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>New deadline</translation>
    </message>
    <message>
        <source>Take up again on</source>
        <translation>Take up again on</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Send what is written, or do the main action</source>
        <translation>Send what is written, or do the main action</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Next document</translation>
    </message>
    <message>
        <source>Show the next document of the list</source>
        <translation>Show the next document of the list</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>Previous document</translation>
    </message>
    <message>
        <source>Show the previous document of the list</source>
        <translation>Show the previous document of the list</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>Go to the filter</translation>
    </message>
    <message>
        <source>List or table</source>
        <translation>List or table</translation>
    </message>
    <message>
        <source>Two lines a row, or a table with columns</source>
        <translation>Two lines a row, or a table with columns</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Columns of the table</translation>
    </message>
    <message>
        <source>Choose what the table shows</source>
        <translation>Choose what the table shows</translation>
    </message>
    <message>
        <source>Reload the list</source>
        <translation>Reload the list</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Read the list again</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Mark as read</translation>
    </message>
    <message>
        <source>Mark the selected documents as read</source>
        <translation>Mark the selected documents as read</translation>
    </message>
    <message>
        <source>Show the document</source>
        <translation>Show the document</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>The pages</translation>
    </message>
    <message>
        <source>Show the slip</source>
        <translation>Show the slip</translation>
    </message>
    <message>
        <source>Who does what, and what was said</source>
        <translation>Who does what, and what was said</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>Show the history</translation>
    </message>
    <message>
        <source>Everything that was done, with times</source>
        <translation>Everything that was done, with times</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Thumbnails</translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Small pictures of the pages</translation>
    </message>
    <message>
        <source>Write an opinion</source>
        <translation>Write an opinion</translation>
    </message>
    <message>
        <source>Go to the box below the document</source>
        <translation>Go to the box below the document</translation>
    </message>
    <message>
        <source>Print the slip…</source>
        <translation>Print the slip…</translation>
    </message>
    <message>
        <source>The slip as the decree draws it</source>
        <translation>The slip as the decree draws it</translation>
    </message>
    <message>
        <source>Save a copy of the file…</source>
        <translation>Save a copy of the file…</translation>
    </message>
    <message>
        <source>Write the shown file to a folder</source>
        <translation>Write the shown file to a folder</translation>
    </message>
    <message>
        <source>For the part of</source>
        <translation>For the part of</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>One after the other</translation>
    </message>
    <message>
        <source>One document after the other over the whole window, to decide on</source>
        <translation>One document after the other over the whole window, to decide on</translation>
    </message>
    <message>
        <source>Open the register book</source>
        <translation>Open the register book</translation>
    </message>
    <message>
        <source>Every registered document that you may read</source>
        <translation>Every registered document that you may read</translation>
    </message>
    <message>
        <source>Register a letter</source>
        <translation>Register a letter</translation>
    </message>
    <message>
        <source>Go to what waits for registration</source>
        <translation>Go to what waits for registration</translation>
    </message>
    <message>
        <source>Put into a case file…</source>
        <translation>Put into a case file…</translation>
    </message>
    <message>
        <source>Put the document into one of your case files; it can lie in several</source>
        <translation>Put the document into one of your case files; it can lie in several</translation>
    </message>
    <message>
        <source>Assign the selected…</source>
        <translation>Assign the selected…</translation>
    </message>
    <message>
        <source>Give all selected documents to one unit or person</source>
        <translation>Give all selected documents to one unit or person</translation>
    </message>
    <message>
        <source>Forward the selected…</source>
        <translation>Forward the selected…</translation>
    </message>
    <message>
        <source>Pass on your part of all selected documents</source>
        <translation>Pass on your part of all selected documents</translation>
    </message>
    <message>
        <source>Take up the selected…</source>
        <translation>Take up the selected…</translation>
    </message>
    <message>
        <source>Say of all selected documents that you work on them</source>
        <translation>Say of all selected documents that you work on them</translation>
    </message>
    <message>
        <source>Complete the selected…</source>
        <translation>Complete the selected…</translation>
    </message>
    <message>
        <source>Close all selected documents that need no answer</source>
        <translation>Close all selected documents that need no answer</translation>
    </message>
    <message>
        <source>Put the selected into a case file…</source>
        <translation>Put the selected into a case file…</translation>
    </message>
    <message>
        <source>Put all selected documents into one of your case files</source>
        <translation>Put all selected documents into one of your case files</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Open in another program</translation>
    </message>
    <message>
        <source>A read-only copy, for the program that this computer has for such files</source>
        <translation>A read-only copy, for the program that this computer has for such files</translation>
    </message>
    <message>
        <source>Enter for somebody…</source>
        <translation>Enter for somebody…</translation>
    </message>
    <message>
        <source>Enter what a leader wrote on paper or said by telephone</source>
        <translation>Enter what a leader wrote on paper or said by telephone</translation>
    </message>
    <message>
        <source>My flag and note…</source>
        <translation>My flag and note…</translation>
    </message>
    <message>
        <source>A flag and a note that only you see</source>
        <translation>A flag and a note that only you see</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copy citation</translation>
    </message>
    <message>
        <source>Copy kind, number, date, agency and subject, as another document names it</source>
        <translation>Copy kind, number, date, agency and subject, as another document names it</translation>
    </message>
    <message>
        <source>Copy reminder</source>
        <translation>Copy reminder</translation>
    </message>
    <message>
        <source>Copy number and deadline for a message, without what the document is about</source>
        <translation>Copy number and deadline for a message, without what the document is about</translation>
    </message>
    <message>
        <source>Save the meeting for a calendar…</source>
        <translation>Save the meeting for a calendar…</translation>
    </message>
    <message>
        <source>Write the meeting as an .ics file, for the calendar of a telephone or another program</source>
        <translation>Write the meeting as an .ics file, for the calendar of a telephone or another program</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Export the list…</translation>
    </message>
    <message>
        <source>Write this list, as it is filtered and ordered, to Excel, CSV or PDF</source>
        <translation>Write this list, as it is filtered and ordered, to Excel, CSV or PDF</translation>
    </message>
    <message>
        <source>Agree to the selected…</source>
        <translation>Agree to the selected…</translation>
    </message>
    <message>
        <source>Agree with what is proposed for all selected documents</source>
        <translation>Agree with what is proposed for all selected documents</translation>
    </message>
    <message>
        <source>Confirm the selected…</source>
        <translation>Confirm the selected…</translation>
    </message>
    <message>
        <source>Confirm what was entered for you in all selected documents</source>
        <translation>Confirm what was entered for you in all selected documents</translation>
    </message>
    <message>
        <source>File the selected, no answer needed…</source>
        <translation>File the selected, no answer needed…</translation>
    </message>
    <message>
        <source>Close all selected documents that only have to be kept</source>
        <translation>Close all selected documents that only have to be kept</translation>
    </message>
    <message>
        <source>Show related documents</source>
        <translation>Show related documents</translation>
    </message>
    <message>
        <source>What it answers, carries out or replaces, and what hangs together with it</source>
        <translation>What it answers, carries out or replaces, and what hangs together with it</translation>
    </message>
    <message>
        <source>Who goes to the meeting of %1 is recorded.</source>
        <translation>Who goes to the meeting of %1 is recorded.</translation>
    </message>
    <message>
        <source>Question about %1 asked.</source>
        <translation>Question about %1 asked.</translation>
    </message>
    <message>
        <source>Question about %1 answered.</source>
        <translation>Question about %1 answered.</translation>
    </message>
    <message>
        <source>%1 waits for others and is out of your lists until then.</source>
        <translation>%1 waits for others and is out of your lists until then.</translation>
    </message>
    <message>
        <source>%1 is back in your lists.</source>
        <translation>%1 is back in your lists.</translation>
    </message>
    <message>
        <source>What was entered for you on %1 is confirmed.</source>
        <translation>What was entered for you on %1 is confirmed.</translation>
    </message>
    <message>
        <source>What was entered for you on %1 is contested.</source>
        <translation>What was entered for you on %1 is contested.</translation>
    </message>
    <message>
        <source>Signed slip attached to %1.</source>
        <translation>Signed slip attached to %1.</translation>
    </message>
    <message>
        <source>Paper original of %1 recorded.</source>
        <translation>Paper original of %1 recorded.</translation>
    </message>
    <message>
        <source>%1 linked.</source>
        <translation>%1 linked.</translation>
    </message>
    <message>
        <source>Link of %1 removed.</source>
        <translation>Link of %1 removed.</translation>
    </message>
    <message>
        <source>Ask whom</source>
        <translation>Ask whom</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Whom you wait for, outside the office</source>
        <translation>Whom you wait for, outside the office</translation>
    </message>
    <message>
        <source>Or who of the office</source>
        <translation>Or who of the office</translation>
    </message>
    <message>
        <source>Back in my lists on</source>
        <translation>Back in my lists on</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Words to those who go</source>
        <translation>Words to those who go</translation>
    </message>
    <message>
        <source>Signed slip</source>
        <translation>Signed slip</translation>
    </message>
    <message>
        <source>Take back or enter again…</source>
        <translation>Take back or enter again…</translation>
    </message>
    <message>
        <source>Put right what you entered for somebody who contests it</source>
        <translation>Put right what you entered for somebody who contests it</translation>
    </message>
    <message>
        <source>Attach the scan…</source>
        <translation>Attach the scan…</translation>
    </message>
    <message>
        <source>Add the scan of a letter that was registered on paper, as its main file; it can be dropped on the document too</source>
        <translation>Add the scan of a letter that was registered on paper, as its main file; it can be dropped on the document too</translation>
    </message>
    <message>
        <source>Stamped copy as PDF…</source>
        <translation>Stamped copy as PDF…</translation>
    </message>
    <message>
        <source>A copy with the arrival stamp on its first page; the file itself stays as it came</source>
        <translation>A copy with the arrival stamp on its first page; the file itself stays as it came</translation>
    </message>
    <message>
        <source>Label for the paper…</source>
        <translation>Label for the paper…</translation>
    </message>
    <message>
        <source>A label with number, date and code for the paper or its folder</source>
        <translation>A label with number, date and code for the paper or its folder</translation>
    </message>
    <message>
        <source>Labels for the selected…</source>
        <translation>Labels for the selected…</translation>
    </message>
    <message>
        <source>Labels with number, date and code for the papers of all selected documents</source>
        <translation>Labels with number, date and code for the papers of all selected documents</translation>
    </message>
    <message>
        <source>What was in the envelope of %1 is recorded.</source>
        <translation>What was in the envelope of %1 is recorded.</translation>
    </message>
    <message>
        <source>%1 was passed on at once.</source>
        <translation>%1 was passed on at once.</translation>
    </message>
    <message>
        <source>Where the paper of %1 lies is recorded.</source>
        <translation>Where the paper of %1 lies is recorded.</translation>
    </message>
    <message>
        <source>Draft the answer…</source>
        <translation>Draft the answer…</translation>
    </message>
    <message>
        <source>Begin an outgoing document that answers or carries out this one; issuing it can complete this one</source>
        <translation>Begin an outgoing document that answers or carries out this one; issuing it can complete this one</translation>
    </message>
    <message>
        <source>Files of the result</source>
        <translation>Files of the result</translation>
    </message>
    <message>
        <source>Files of the opinion</source>
        <translation>Files of the opinion</translation>
    </message>
    <message>
        <source>Make a copy…</source>
        <translation>Make a copy…</translation>
    </message>
    <message>
        <source>A certified copy or an extract of this document, with a number of the copies' series</source>
        <translation>A certified copy or an extract of this document, with a number of the copies' series</translation>
    </message>
</context>
<context>
    <name>congso::AdminPage</name>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Parts of the administration</source>
        <translation>Parts of the administration</translation>
    </message>
</context>
<context>
    <name>congso::AdminSection</name>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>The list as an Excel, CSV or PDF file</source>
        <translation>The list as an Excel, CSV or PDF file</translation>
    </message>
</context>
<context>
    <name>congso::AgencySection</name>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Name of the agency</source>
        <translation>Name of the agency</translation>
    </message>
    <message>
        <source>Superior agency, as printed above the name</source>
        <translation>Superior agency, as printed above the name</translation>
    </message>
    <message>
        <source>Abbreviation in notations</source>
        <translation>Abbreviation in notations</translation>
    </message>
    <message>
        <source>Identifier on the exchange network</source>
        <translation>Identifier on the exchange network</translation>
    </message>
    <message>
        <source>Place written before the date</source>
        <translation>Place written before the date</translation>
    </message>
    <message>
        <source>The agency is saved.</source>
        <translation>The agency is saved.</translation>
    </message>
</context>
<context>
    <name>congso::AlertForm</name>
    <message>
        <source>They can read and prepare at once. Who leads and until when is said by the leader's instruction.</source>
        <translation>They can read and prepare at once. Who leads and until when is said by the leader's instruction.</translation>
    </message>
    <message>
        <source>Words to them</source>
        <translation>Words to them</translation>
    </message>
</context>
<context>
    <name>congso::AssignForm</name>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Assigned from</source>
        <translation>Assigned from</translation>
    </message>
    <message>
        <source>Words to the assignees</source>
        <translation>Words to the assignees</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>Not later than %1, the deadline of the unit.</source>
        <translation>Not later than %1, the deadline of the unit.</translation>
    </message>
    <message>
        <source>The document is to be dealt with by %1.</source>
        <translation>The document is to be dealt with by %1.</translation>
    </message>
    <message>
        <source>Agree to the proposal</source>
        <translation>Agree to the proposal</translation>
    </message>
    <message>
        <source>Proposed by %1</source>
        <translation>Proposed by %1</translation>
    </message>
    <message>
        <source>By the rule “%1”</source>
        <translation>By the rule “%1”</translation>
    </message>
</context>
<context>
    <name>congso::AssigneeModel</name>
    <message>
        <source>away until %1</source>
        <translation>away until %1</translation>
    </message>
</context>
<context>
    <name>congso::AssignmentRows</name>
    <message>
        <source>Unit or person</source>
        <translation>Unit or person</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>Leave this row out</translation>
    </message>
</context>
<context>
    <name>congso::AssignmentTreeModel</name>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Person, unit</source>
        <translation>Person, unit</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>congso::AttendForm</name>
    <message>
        <source>Find a person</source>
        <translation>Find a person</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>Who goes</translation>
    </message>
    <message>
        <source>%1 is wanted elsewhere: %2</source>
        <translation>%1 is wanted elsewhere: %2</translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>at the same time</translation>
    </message>
</context>
<context>
    <name>congso::BackupKeeper</name>
    <message>
        <source>Daily backup</source>
        <translation>Daily backup</translation>
    </message>
    <message>
        <source>No daily backup is set up: if this computer fails, everything is lost.</source>
        <translation>No daily backup is set up: if this computer fails, everything is lost.</translation>
    </message>
    <message>
        <source>There is no proven backup of this office yet.</source>
        <translation>There is no proven backup of this office yet.</translation>
    </message>
    <message>
        <source>The last proven backup is of %1, more than a day ago.</source>
        <translation>The last proven backup is of %1, more than a day ago.</translation>
    </message>
    <message>
        <source>Tell the administrator.</source>
        <translation>Tell the administrator.</translation>
    </message>
</context>
<context>
    <name>congso::BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Back up now…</translation>
    </message>
    <message>
        <source>Check the office</source>
        <translation>Check the office</translation>
    </message>
    <message>
        <source>Check thoroughly</source>
        <translation>Check thoroughly</translation>
    </message>
    <message>
        <source>A backup is one file with everything the office holds. It is made while people work and read back before it counts. Keep it on another disk; whoever has the file can read every document in it.</source>
        <translation>A backup is one file with everything the office holds. It is made while people work and read back before it counts. Keep it on another disk; whoever has the file can read every document in it.</translation>
    </message>
    <message>
        <source>Checking reads the journal and every file and compares them with what was recorded. Checking thoroughly also replays the whole journal. Nothing is changed by it.</source>
        <translation>Checking reads the journal and every file and compares them with what was recorded. Checking thoroughly also replays the whole journal. Nothing is changed by it.</translation>
    </message>
    <message>
        <source>To restore: close Công Sở, start it again, choose another office on the sign-in page and there the folder to restore into; or run congsoctl restore with the backup file. A backup that does not verify is refused, and an office that is there is moved aside, never overwritten.</source>
        <translation>To restore: close Công Sở, start it again, choose another office on the sign-in page and there the folder to restore into; or run congsoctl restore with the backup file. A backup that does not verify is refused, and an office that is there is moved aside, never overwritten.</translation>
    </message>
    <message>
        <source>No backup was made from this computer yet.</source>
        <translation>No backup was made from this computer yet.</translation>
    </message>
    <message>
        <source>The last backup from this computer: %1, %2.</source>
        <translation>The last backup from this computer: %1, %2.</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Back up to</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Backing up</translation>
    </message>
    <message numerus="yes">
        <source>Backed up and read back: %1, %n file(s).</source>
        <translation>
            <numerusform>Backed up and read back: %1, %n file.</numerusform>
            <numerusform>Backed up and read back: %1, %n files.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking thoroughly</source>
        <translation>Checking thoroughly</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>Everything is as recorded: %1 acts, %2 files.</source>
        <translation>Everything is as recorded: %1 acts, %2 files.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are not as recorded.</source>
        <translation>
            <numerusform>%n thing are not as recorded.</numerusform>
            <numerusform>%n things are not as recorded.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Save a report…</translation>
    </message>
    <message>
        <source>Versions, sizes and what is not as it should be, for whoever helps you. No names, no contents: it may be sent to anybody.</source>
        <translation>Versions, sizes and what is not as it should be, for whoever helps you. No names, no contents: it may be sent to anybody.</translation>
    </message>
    <message>
        <source>none: no daily backup</source>
        <translation>none: no daily backup</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Turn off</translation>
    </message>
    <message>
        <source>The last proven backups</source>
        <translation>The last proven backups</translation>
    </message>
    <message>
        <source>Every day by itself</source>
        <translation>Every day by itself</translation>
    </message>
    <message>
        <source>Folder, on another disk</source>
        <translation>Folder, on another disk</translation>
    </message>
    <message>
        <source>At</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Keep the newest</source>
        <translation>Keep the newest</translation>
    </message>
    <message>
        <source>Folder for the daily backup</source>
        <translation>Folder for the daily backup</translation>
    </message>
    <message>
        <source>The daily backup is set.</source>
        <translation>The daily backup is set.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk: a backup is then made every day while the program runs, and read back.</source>
        <translation>Choose a folder on another disk: a backup is then made every day while the program runs, and read back.</translation>
    </message>
    <message>
        <source>No proven backup lies in the folder yet.</source>
        <translation>No proven backup lies in the folder yet.</translation>
    </message>
    <message>
        <source>The last proven one: %1. The next: %2.</source>
        <translation>The last proven one: %1. The next: %2.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n older one(s)</source>
        <translation>
            <numerusform>… and %n older one</numerusform>
            <numerusform>… and %n older ones</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Save a report</translation>
    </message>
    <message>
        <source>Examining the office</source>
        <translation>Examining the office</translation>
    </message>
    <message>
        <source>Nothing is wrong. The report is saved; it holds no contents and may be sent to anybody.</source>
        <translation>Nothing is wrong. The report is saved; it holds no contents and may be sent to anybody.</translation>
    </message>
    <message>
        <source>Not everything is as it should be: %1. The report is saved; it holds no contents and may be sent to anybody.</source>
        <translation>Not everything is as it should be: %1. The report is saved; it holds no contents and may be sent to anybody.</translation>
    </message>
    <message>
        <source>This office is on a server: it is backed up there, by whoever looks after the server. A backup made here holds only what is on this computer, which is what you may read; whoever has the file can read that, too.</source>
        <translation>This office is on a server: it is backed up there, by whoever looks after the server. A backup made here holds only what is on this computer, which is what you may read; whoever has the file can read that, too.</translation>
    </message>
</context>
<context>
    <name>congso::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>congso::BodyTools</name>
    <message>
        <source>Bold (%1)</source>
        <translation>Bold (%1)</translation>
    </message>
    <message>
        <source>Italic (%1)</source>
        <translation>Italic (%1)</translation>
    </message>
    <message>
        <source>Underlined (%1)</source>
        <translation>Underlined (%1)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Part of the content</source>
        <translation>Part of the content</translation>
    </message>
    <message>
        <source>What this paragraph is; Ctrl+] and Ctrl+[ go through text, article, clause, point and dash.</source>
        <translation>What this paragraph is; Ctrl+] and Ctrl+[ go through text, article, clause, point and dash.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Part, chapter, section</source>
        <translation>Part, chapter, section</translation>
    </message>
    <message>
        <source>Heading of a part</source>
        <translation>Heading of a part</translation>
    </message>
    <message>
        <source>I. Heading</source>
        <translation>I. Heading</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>1. Clause</source>
        <translation>1. Clause</translation>
    </message>
    <message>
        <source>a) Point</source>
        <translation>a) Point</translation>
    </message>
    <message>
        <source>- Dash</source>
        <translation>- Dash</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>In the middle</translation>
    </message>
    <message>
        <source>Insert table</source>
        <translation>Insert table</translation>
    </message>
    <message>
        <source>Add row below</source>
        <translation>Add row below</translation>
    </message>
    <message>
        <source>Add column at the right</source>
        <translation>Add column at the right</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Remove row</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Remove column</translation>
    </message>
</context>
<context>
    <name>congso::BookPage</name>
    <message>
        <source>Missing numbers…</source>
        <translation>Missing numbers…</translation>
    </message>
    <message>
        <source>Numbers that are missing or voided in this register and year</source>
        <translation>Numbers that are missing or voided in this register and year</translation>
    </message>
    <message>
        <source>Register book</source>
        <translation>Register book</translation>
    </message>
    <message>
        <source>Book as PDF…</source>
        <translation>Book as PDF…</translation>
    </message>
    <message>
        <source>The register book of the year with cover, as the decree prints it</source>
        <translation>The register book of the year with cover, as the decree prints it</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>Choose a single year first.</source>
        <translation>Choose a single year first.</translation>
    </message>
    <message>
        <source>Book as PDF</source>
        <translation>Book as PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the book…</source>
        <translation>Writing the book…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) written to %1.</source>
        <translation>
            <numerusform>%n page written to %1.</numerusform>
            <numerusform>%n pages written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the book</source>
        <translation>Writing the book</translation>
    </message>
</context>
<context>
    <name>congso::BookYearDialog</name>
    <message>
        <source>Book of what went by post</source>
        <translation>Book of what went by post</translation>
    </message>
    <message>
        <source>Book of kept originals</source>
        <translation>Book of kept originals</translation>
    </message>
    <message>
        <source>Book as PDF…</source>
        <translation>Book as PDF…</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
</context>
<context>
    <name>congso::BoundForm</name>
    <message>
        <source>required</source>
        <translation>required</translation>
    </message>
</context>
<context>
    <name>congso::CalendarSection</name>
    <message>
        <source>Working days</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>Days that differ from the week</source>
        <translation>Days that differ from the week</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>Kind of day</source>
        <translation>Kind of day</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>a day off</source>
        <translation>a day off</translation>
    </message>
    <message>
        <source>a working day</source>
        <translation>a working day</translation>
    </message>
    <message>
        <source>Set this day</source>
        <translation>Set this day</translation>
    </message>
    <message>
        <source>As announced again</source>
        <translation>As announced again</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>The day</translation>
    </message>
    <message>
        <source>is to be</source>
        <translation>is to be</translation>
    </message>
    <message>
        <source>The days of %1 are computed from the law; the announcement is still to come. Correct them when it is there.</source>
        <translation>The days of %1 are computed from the law; the announcement is still to come. Correct them when it is there.</translation>
    </message>
    <message>
        <source>The days of %1 are as announced. Deadlines already given do not move when a day is changed.</source>
        <translation>The days of %1 are as announced. Deadlines already given do not move when a day is changed.</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>working day</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>day off</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>the office</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>computed</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>announced</translation>
    </message>
    <message>
        <source>%1 is set.</source>
        <translation>%1 is set.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sunday</translation>
    </message>
</context>
<context>
    <name>congso::CaseActions</name>
    <message>
        <source>Case file</source>
        <translation>Case file</translation>
    </message>
    <message>
        <source>Document in the case file</source>
        <translation>Document in the case file</translation>
    </message>
    <message>
        <source>Show the document</source>
        <translation>Show the document</translation>
    </message>
    <message>
        <source>Open the chosen document</source>
        <translation>Open the chosen document</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>One place towards the beginning of the case file</source>
        <translation>One place towards the beginning of the case file</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>One place towards the end of the case file</source>
        <translation>One place towards the end of the case file</translation>
    </message>
    <message>
        <source>Take out of the case file</source>
        <translation>Take out of the case file</translation>
    </message>
    <message>
        <source>The document itself stays where it is registered</source>
        <translation>The document itself stays where it is registered</translation>
    </message>
    <message>
        <source>Sheets and note</source>
        <translation>Sheets and note</translation>
    </message>
    <message>
        <source>Write the sheets for the list of documents</source>
        <translation>Write the sheets for the list of documents</translation>
    </message>
    <message>
        <source>Correct case file…</source>
        <translation>Correct case file…</translation>
    </message>
    <message>
        <source>Correct code, title, keeper, retention or who may read it</source>
        <translation>Correct code, title, keeper, retention or who may read it</translation>
    </message>
    <message>
        <source>Close the case file</source>
        <translation>Close the case file</translation>
    </message>
    <message>
        <source>The work is done: nothing more goes in or out</source>
        <translation>The work is done: nothing more goes in or out</translation>
    </message>
    <message>
        <source>Reopen the case file…</source>
        <translation>Reopen the case file…</translation>
    </message>
    <message>
        <source>With a reason that stays in its history</source>
        <translation>With a reason that stays in its history</translation>
    </message>
    <message>
        <source>List of documents…</source>
        <translation>List of documents…</translation>
    </message>
    <message>
        <source>The list of documents of the case file as the decree draws it, as PDF</source>
        <translation>The list of documents of the case file as the decree draws it, as PDF</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>The whole case file as one PDF and one XML</source>
        <translation>The whole case file as one PDF and one XML</translation>
    </message>
    <message>
        <source>Case files</source>
        <translation>Case files</translation>
    </message>
    <message>
        <source>New case file…</source>
        <translation>New case file…</translation>
    </message>
    <message>
        <source>Open a case file for work that you handle</source>
        <translation>Open a case file for work that you handle</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>Go to the filter</translation>
    </message>
    <message>
        <source>Next case file</source>
        <translation>Next case file</translation>
    </message>
    <message>
        <source>Show the next case file of the list</source>
        <translation>Show the next case file of the list</translation>
    </message>
    <message>
        <source>Previous case file</source>
        <translation>Previous case file</translation>
    </message>
    <message>
        <source>Show the previous case file of the list</source>
        <translation>Show the previous case file of the list</translation>
    </message>
    <message>
        <source>List or table</source>
        <translation>List or table</translation>
    </message>
    <message>
        <source>Two lines a row, or a table with columns</source>
        <translation>Two lines a row, or a table with columns</translation>
    </message>
    <message>
        <source>Reload the list</source>
        <translation>Reload the list</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Read the list again</translation>
    </message>
    <message>
        <source>Documents of the case file</source>
        <translation>Documents of the case file</translation>
    </message>
    <message>
        <source>Withdraw the case file…</source>
        <translation>Withdraw the case file…</translation>
    </message>
    <message>
        <source>One that was opened by mistake, while it is empty; with a reason</source>
        <translation>One that was opened by mistake, while it is empty; with a reason</translation>
    </message>
</context>
<context>
    <name>congso::CaseFileForm</name>
    <message>
        <source>New case file</source>
        <translation>New case file</translation>
    </message>
    <message>
        <source>Open the case file</source>
        <translation>Open the case file</translation>
    </message>
    <message>
        <source>Correct case file</source>
        <translation>Correct case file</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Not fixed yet</source>
        <translation>Not fixed yet</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>Keeper</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Who may read it</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>still missing</translation>
    </message>
    <message>
        <source>already used in this year</source>
        <translation>already used in this year</translation>
    </message>
    <message>
        <source>Title of the case file</source>
        <translation>Title of the case file</translation>
    </message>
    <message>
        <source>Case file code</source>
        <translation>Case file code</translation>
    </message>
</context>
<context>
    <name>congso::CaseFileList</name>
    <message>
        <source>Case files</source>
        <translation>Case files</translation>
    </message>
    <message>
        <source>Filter by code, title</source>
        <translation>Filter by code, title</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Whose case files</source>
        <translation>Whose case files</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>All that I may read</source>
        <translation>All that I may read</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Open or closed</translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation>Open ones</translation>
    </message>
    <message>
        <source>Closed ones</source>
        <translation>Closed ones</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>Open and closed</translation>
    </message>
    <message numerus="yes">
        <source>%n case file(s)</source>
        <translation>
            <numerusform>%n case file</numerusform>
            <numerusform>%n case files</numerusform>
        </translation>
    </message>
    <message>
        <source>A case file gathers the documents of one matter in order. Open one when the matter begins.</source>
        <translation>A case file gathers the documents of one matter in order. Open one when the matter begins.</translation>
    </message>
    <message>
        <source>No case file here matches “%1”.</source>
        <translation>No case file here matches “%1”.</translation>
    </message>
</context>
<context>
    <name>congso::CaseFileModel</name>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Case file code</source>
        <translation>Case file code</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>Keeper</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Title of the case file</source>
        <translation>Title of the case file</translation>
    </message>
</context>
<context>
    <name>congso::CaseFilePage</name>
    <message>
        <source>Case files</source>
        <translation>Case files</translation>
    </message>
    <message>
        <source>The case file is open. “Put into a case file” beside a document brings it here.</source>
        <translation>The case file is open. “Put into a case file” beside a document brings it here.</translation>
    </message>
</context>
<context>
    <name>congso::CaseFilePane</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Parts of the case file</source>
        <translation>Parts of the case file</translation>
    </message>
    <message>
        <source>No document lies in this case file yet. “Put into a case file” beside a document brings it here.</source>
        <translation>No document lies in this case file yet. “Put into a case file” beside a document brings it here.</translation>
    </message>
    <message>
        <source>Documents of the case file</source>
        <translation>Documents of the case file</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>History of the case file</source>
        <translation>History of the case file</translation>
    </message>
    <message>
        <source>Choose a case file to see it here.</source>
        <translation>Choose a case file to see it here.</translation>
    </message>
    <message>
        <source>retention not fixed</source>
        <translation>retention not fixed</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>kept %1</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Case file code</source>
        <translation>Case file code</translation>
    </message>
    <message>
        <source>Title of the case file</source>
        <translation>Title of the case file</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>Keeper</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Who may read it</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>No case file is chosen.</source>
        <translation>No case file is chosen.</translation>
    </message>
    <message>
        <source>No document lies in the case file.</source>
        <translation>No document lies in the case file.</translation>
    </message>
    <message>
        <source>You may not read this document.</source>
        <translation>You may not read this document.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Undone.</translation>
    </message>
    <message>
        <source>It could not be undone: the case file was changed since.</source>
        <translation>It could not be undone: the case file was changed since.</translation>
    </message>
    <message>
        <source>The order is changed.</source>
        <translation>The order is changed.</translation>
    </message>
    <message>
        <source>The document is taken out of the case file.</source>
        <translation>The document is taken out of the case file.</translation>
    </message>
    <message>
        <source>Written into the list of documents.</source>
        <translation>Written into the list of documents.</translation>
    </message>
    <message>
        <source>The case file is corrected.</source>
        <translation>The case file is corrected.</translation>
    </message>
    <message>
        <source>The case file is closed. It can be reopened with a reason.</source>
        <translation>The case file is closed. It can be reopened with a reason.</translation>
    </message>
    <message>
        <source>Reopen the case file</source>
        <translation>Reopen the case file</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>The case file is open again.</source>
        <translation>The case file is open again.</translation>
    </message>
    <message>
        <source>List of documents as PDF</source>
        <translation>List of documents as PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) written to %1.</source>
        <translation>
            <numerusform>%n page written to %1.</numerusform>
            <numerusform>%n pages written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the case file</source>
        <translation>Folder for the case file</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Exporting %1</translation>
    </message>
    <message>
        <source>The case file is in %1 and %2.</source>
        <translation>The case file is in %1 and %2.</translation>
    </message>
    <message>
        <source>Withdraw the case file</source>
        <translation>Withdraw the case file</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>The case file is withdrawn; its code is free again.</source>
        <translation>The case file is withdrawn; its code is free again.</translation>
    </message>
</context>
<context>
    <name>congso::CaseOfferModel</name>
    <message>
        <source>already in it</source>
        <translation>already in it</translation>
    </message>
</context>
<context>
    <name>congso::CommandPalette</name>
    <message>
        <source>All actions</source>
        <translation>All actions</translation>
    </message>
    <message>
        <source>Matching actions</source>
        <translation>Matching actions</translation>
    </message>
    <message>
        <source>Name of an action or a page…</source>
        <translation>Name of an action or a page…</translation>
    </message>
</context>
<context>
    <name>congso::CommentList</name>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Comments on the pages</source>
        <translation>Comments on the pages</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answered: %2</source>
        <translation>%1 answered: %2</translation>
    </message>
    <message>
        <source>%1 · page %2 · %3</source>
        <translation>%1 · page %2 · %3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>congso::ComparePage</name>
    <message>
        <source>Compare two versions</source>
        <translation>Compare two versions</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Earlier version</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Later version</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>One of the versions has no text that could be compared: it may be a scan.</source>
        <translation>One of the versions has no text that could be compared: it may be a scan.</translation>
    </message>
    <message>
        <source>The words are the same.</source>
        <translation>The words are the same.</translation>
    </message>
    <message>
        <source>%1 words taken out, %2 put in</source>
        <translation>%1 words taken out, %2 put in</translation>
    </message>
    <message>
        <source>There is no further change.</source>
        <translation>There is no further change.</translation>
    </message>
    <message>
        <source>There is no change before.</source>
        <translation>There is no change before.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Change %1 of %2</translation>
    </message>
</context>
<context>
    <name>congso::ComposeBox</name>
    <message>
        <source>Write an opinion…</source>
        <translation>Write an opinion…</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
</context>
<context>
    <name>congso::ComposedPreview</name>
    <message>
        <source>Still to be filled in: %1</source>
        <translation>Still to be filled in: %1</translation>
    </message>
    <message>
        <source>The pages cannot be drawn.</source>
        <translation>The pages cannot be drawn.</translation>
    </message>
</context>
<context>
    <name>congso::ComposingForm</name>
    <message>
        <source>In own power</source>
        <translation>In own power</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>Parent agency</source>
        <translation>Parent agency</translation>
    </message>
    <message>
        <source>Issuing agency</source>
        <translation>Issuing agency</translation>
    </message>
    <message>
        <source>Place of issue</source>
        <translation>Place of issue</translation>
    </message>
    <message>
        <source>Issuing authority</source>
        <translation>Issuing authority</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Addressed to, a line each</source>
        <translation>Addressed to, a line each</translation>
    </message>
    <message>
        <source>Legal bases, a line each</source>
        <translation>Legal bases, a line each</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signing</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Power</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Of whom</translation>
    </message>
    <message>
        <source>Further power</source>
        <translation>Further power</translation>
    </message>
    <message>
        <source>Further of whom</source>
        <translation>Further of whom</translation>
    </message>
    <message>
        <source>Signer's title</source>
        <translation>Signer's title</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Title of who signs at the left</source>
        <translation>Title of who signs at the left</translation>
    </message>
    <message>
        <source>Who signs at the left</source>
        <translation>Who signs at the left</translation>
    </message>
    <message>
        <source>Recipients, a line each</source>
        <translation>Recipients, a line each</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Circulation</source>
        <translation>Circulation</translation>
    </message>
    <message>
        <source>Drafter's mark</source>
        <translation>Drafter's mark</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Contact, at the foot of the first page</source>
        <translation>Contact, at the foot of the first page</translation>
    </message>
</context>
<context>
    <name>congso::ConflictPane</name>
    <message>
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Keep theirs</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Open the document</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Both sides</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>What you wrote</translation>
    </message>
    <message>
        <source>What others wrote</source>
        <translation>What others wrote</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>Before both</translation>
    </message>
    <message>
        <source>What you wrote is put in the place of what others wrote; theirs stays in the history</source>
        <translation>What you wrote is put in the place of what others wrote; theirs stays in the history</translation>
    </message>
    <message>
        <source>Everything stays as others left it; what you wrote stays readable among the settled ones</source>
        <translation>Everything stays as others left it; what you wrote stays readable among the settled ones</translation>
    </message>
    <message>
        <source>You and somebody else changed the same, without knowing of each other.</source>
        <translation>You and somebody else changed the same, without knowing of each other.</translation>
    </message>
    <message>
        <source>Settled: what you wrote was kept.</source>
        <translation>Settled: what you wrote was kept.</translation>
    </message>
    <message>
        <source>Settled: what others wrote was kept. What you wrote is below, to be read and copied.</source>
        <translation>Settled: what others wrote was kept. What you wrote is below, to be read and copied.</translation>
    </message>
    <message>
        <source>You did it on %1.</source>
        <translation>You did it on %1.</translation>
    </message>
    <message>
        <source>This is not yours to read any more: it was taken back or given to somebody else before what you did arrived. What you wrote is kept below, to be read and copied; whoever gave it to you can give it again.</source>
        <translation>This is not yours to read any more: it was taken back or given to somebody else before what you did arrived. What you wrote is kept below, to be read and copied; whoever gave it to you can give it again.</translation>
    </message>
    <message>
        <source>Copy mine</source>
        <translation>Copy mine</translation>
    </message>
    <message>
        <source>It was sent again after the server had been restored, and does not fit what is there now. What you wrote is kept below: copy it, and do it once more on the document.</source>
        <translation>It was sent again after the server had been restored, and does not fit what is there now. What you wrote is kept below: copy it, and do it once more on the document.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Put away</translation>
    </message>
    <message>
        <source>Save its files…</source>
        <translation>Save its files…</translation>
    </message>
    <message>
        <source>What was written, on the clipboard: to be put in anywhere</source>
        <translation>What was written, on the clipboard: to be put in anywhere</translation>
    </message>
    <message>
        <source>The files that belong to what you did, in a folder of your own. Once theirs is kept they leave this computer</source>
        <translation>The files that belong to what you did, in a folder of your own. Once theirs is kept they leave this computer</translation>
    </message>
    <message>
        <source>The server has lost this, and whoever did it has not sent it again. It is kept here, to be read and copied; if it is sent after all, it comes as usual.</source>
        <translation>The server has lost this, and whoever did it has not sent it again. It is kept here, to be read and copied; if it is sent after all, it comes as usual.</translation>
    </message>
    <message>
        <source>It was done on %1.</source>
        <translation>It was done on %1.</translation>
    </message>
    <message>
        <source>Copy theirs</source>
        <translation>Copy theirs</translation>
    </message>
</context>
<context>
    <name>congso::ConnectionCard</name>
    <message>
        <source>This office is on this computer alone; it has no server.</source>
        <translation>This office is on this computer alone; it has no server.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Last answer</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>To be sent</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>On this computer</translation>
    </message>
    <message>
        <source>Sign in to the server</source>
        <translation>Sign in to the server</translation>
    </message>
    <message>
        <source>Password for the server</source>
        <translation>Password for the server</translation>
    </message>
    <message>
        <source>Files kept on this computer, at most</source>
        <translation>Files kept on this computer, at most</translation>
    </message>
    <message>
        <source>Beyond this, files that were not read for the longest time leave this computer; the server keeps them, and they open again from there. What you have not sent, and your open work, always stays.</source>
        <translation>Beyond this, files that were not read for the longest time leave this computer; the server keeps them, and they open again from there. What you have not sent, and your open work, always stays.</translation>
    </message>
    <message>
        <source>Fetching the office</source>
        <translation>Fetching the office</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Account name</translation>
    </message>
    <message>
        <source>Reserved numbers</source>
        <translation>Reserved numbers</translation>
    </message>
</context>
<context>
    <name>congso::CopiesPage</name>
    <message>
        <source>Copies and dispatch</source>
        <translation>Copies and dispatch</translation>
    </message>
    <message>
        <source>No copy was made yet, nobody is to be told of anything, and every kept original is in its place.</source>
        <translation>No copy was made yet, nobody is to be told of anything, and every kept original is in its place.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source> by %1</source>
        <translation> by %1</translation>
    </message>
    <message>
        <source>told on %1, has not answered</source>
        <translation>told on %1, has not answered</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>not told yet</translation>
    </message>
    <message>
        <source>To be told (%1)</source>
        <translation>To be told (%1)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation>was due on %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>permitted by %1</source>
        <translation>permitted by %1</translation>
    </message>
    <message>
        <source>Kept originals that are out (%1)</source>
        <translation>Kept originals that are out (%1)</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>No number yet</translation>
    </message>
    <message>
        <source>Copies (%1)</source>
        <translation>Copies (%1)</translation>
    </message>
    <message>
        <source>The reader of files could not be started.</source>
        <translation>The reader of files could not be started.</translation>
    </message>
    <message>
        <source>No document is chosen.</source>
        <translation>No document is chosen.</translation>
    </message>
    <message>
        <source>%1 is issued.</source>
        <translation>%1 is issued.</translation>
    </message>
    <message>
        <source>The kept original of %1 is back.</source>
        <translation>The kept original of %1 is back.</translation>
    </message>
    <message>
        <source>The copy is made. Take its number next.</source>
        <translation>The copy is made. Take its number next.</translation>
    </message>
    <message>
        <source>The office has no series for copies yet. An administrator makes a register of outgoing documents for the kinds SY, SL and TrS.</source>
        <translation>The office has no series for copies yet. An administrator makes a register of outgoing documents for the kinds SY, SL and TrS.</translation>
    </message>
    <message>
        <source>The copy has its number.</source>
        <translation>The copy has its number.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>The sheets of %1 are kept. It can be issued.</source>
        <translation>The sheets of %1 are kept. It can be issued.</translation>
    </message>
    <message>
        <source>It is recorded.</source>
        <translation>It is recorded.</translation>
    </message>
    <message>
        <source>envelopes.pdf</source>
        <translation>envelopes.pdf</translation>
    </message>
    <message numerus="yes">
        <source>%n envelope(s): %1</source>
        <translation>
            <numerusform>%n envelope: %1</numerusform>
            <numerusform>%n envelopes: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::CopyDialog</name>
    <message>
        <source>Make a copy</source>
        <translation>Make a copy</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>Make the copy</translation>
    </message>
    <message>
        <source>One recipient a line</source>
        <translation>One recipient a line</translation>
    </message>
    <message>
        <source>Document to copy: number and notation</source>
        <translation>Document to copy: number and notation</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>Copied from</translation>
    </message>
    <message>
        <source>Copied to</source>
        <translation>Copied to</translation>
    </message>
    <message>
        <source>Pages of the extract</source>
        <translation>Pages of the extract</translation>
    </message>
    <message>
        <source>Or its words, copied out exactly</source>
        <translation>Or its words, copied out exactly</translation>
    </message>
    <message>
        <source>Decided and signed by</source>
        <translation>Decided and signed by</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Why on paper</source>
        <translation>Why on paper</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>Its pages are not stored: copy the paper at the copier, the form to put under it is printed.</source>
        <translation>Its pages are not stored: copy the paper at the copier, the form to put under it is printed.</translation>
    </message>
    <message>
        <source>A whole electronic document is sent on as it is. Copy it to paper, or make an extract.</source>
        <translation>A whole electronic document is sent on as it is. Copy it to paper, or make an extract.</translation>
    </message>
    <message>
        <source>to be filled in</source>
        <translation>to be filled in</translation>
    </message>
    <message>
        <source>Agency, unit or group of the address book; Enter adds it</source>
        <translation>Agency, unit or group of the address book; Enter adds it</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>Add a recipient</translation>
    </message>
</context>
<context>
    <name>congso::CopyWords</name>
    <message>
        <source>Sao lục (copy of a copy that came in)</source>
        <translation>Sao lục (copy of a copy that came in)</translation>
    </message>
    <message>
        <source>Trích sao (extract)</source>
        <translation>Trích sao (extract)</translation>
    </message>
    <message>
        <source>Sao y (whole copy)</source>
        <translation>Sao y (whole copy)</translation>
    </message>
    <message>
        <source>paper document</source>
        <translation>paper document</translation>
    </message>
    <message>
        <source>electronic document</source>
        <translation>electronic document</translation>
    </message>
    <message>
        <source>copy on paper</source>
        <translation>copy on paper</translation>
    </message>
    <message>
        <source>electronic copy</source>
        <translation>electronic copy</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Recalled</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>lent</source>
        <translation>lent</translation>
    </message>
    <message>
        <source>read here</source>
        <translation>read here</translation>
    </message>
    <message>
        <source>Waits for its number</source>
        <translation>Waits for its number</translation>
    </message>
    <message>
        <source>To be printed, signed and stamped</source>
        <translation>To be printed, signed and stamped</translation>
    </message>
    <message>
        <source>Waits for the agency's signature</source>
        <translation>Waits for the agency's signature</translation>
    </message>
    <message>
        <source>Waits to be issued</source>
        <translation>Waits to be issued</translation>
    </message>
    <message>
        <source>%1 (%2 × %3 mm)</source>
        <translation>%1 (%2 × %3 mm)</translation>
    </message>
    <message>
        <source>Copies and dispatch</source>
        <translation>Copies and dispatch</translation>
    </message>
    <message>
        <source>New copy…</source>
        <translation>New copy…</translation>
    </message>
    <message>
        <source>Copy a document that came or was issued, whole or an extract</source>
        <translation>Copy a document that came or was issued, whole or an extract</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Open the document</translation>
    </message>
    <message>
        <source>Show the chosen document where it is handled</source>
        <translation>Show the chosen document where it is handled</translation>
    </message>
    <message>
        <source>Take the number</source>
        <translation>Take the number</translation>
    </message>
    <message>
        <source>Take the next number of the series of copies for the chosen copy, with today's date</source>
        <translation>Take the next number of the series of copies for the chosen copy, with today's date</translation>
    </message>
    <message>
        <source>Save the sheets…</source>
        <translation>Save the sheets…</translation>
    </message>
    <message>
        <source>The copy with its form as a PDF, to be printed and signed, or signed digitally</source>
        <translation>The copy with its form as a PDF, to be printed and signed, or signed digitally</translation>
    </message>
    <message>
        <source>Signed and stamped</source>
        <translation>Signed and stamped</translation>
    </message>
    <message>
        <source>The printed copy was signed and stamped: keep its sheets with it</source>
        <translation>The printed copy was signed and stamped: keep its sheets with it</translation>
    </message>
    <message>
        <source>Issue the copy</source>
        <translation>Issue the copy</translation>
    </message>
    <message>
        <source>Issue it to its recipients; from then on nothing of it can be altered</source>
        <translation>Issue it to its recipients; from then on nothing of it can be altered</translation>
    </message>
    <message>
        <source>Envelopes…</source>
        <translation>Envelopes…</translation>
    </message>
    <message>
        <source>Envelopes for the recipients that get the chosen document on paper, as a PDF</source>
        <translation>Envelopes for the recipients that get the chosen document on paper, as a PDF</translation>
    </message>
    <message>
        <source>Was told…</source>
        <translation>Was told…</translation>
    </message>
    <message>
        <source>Gave it back or cancelled it…</source>
        <translation>Gave it back or cancelled it…</translation>
    </message>
    <message>
        <source>Give out a kept original…</source>
        <translation>Give out a kept original…</translation>
    </message>
    <message>
        <source>Record who uses the kept original of an issued document, and who permitted it</source>
        <translation>Record who uses the kept original of an issued document, and who permitted it</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>The chosen kept original is back in its place</source>
        <translation>The chosen kept original is back in its place</translation>
    </message>
    <message>
        <source>Book of what went by post…</source>
        <translation>Book of what went by post…</translation>
    </message>
    <message>
        <source>Book of kept originals…</source>
        <translation>Book of kept originals…</translation>
    </message>
    <message>
        <source>Sign for the agency</source>
        <translation>Sign for the agency</translation>
    </message>
    <message>
        <source>Sign the electronic copy with the agency's certificate: its signature stands at the top right</source>
        <translation>Sign the electronic copy with the agency's certificate: its signature stands at the top right</translation>
    </message>
    <message>
        <source>Record that the marked recipients were told, how and when</source>
        <translation>Record that the marked recipients were told, how and when</translation>
    </message>
    <message>
        <source>Record that the marked recipients returned the paper or cancelled the document on their systems</source>
        <translation>Record that the marked recipients returned the paper or cancelled the document on their systems</translation>
    </message>
    <message>
        <source>Sổ gửi văn bản đi bưu điện of a year as a PDF</source>
        <translation>Sổ gửi văn bản đi bưu điện of a year as a PDF</translation>
    </message>
    <message>
        <source>Sổ sử dụng bản lưu of a year as a PDF</source>
        <translation>Sổ sử dụng bản lưu of a year as a PDF</translation>
    </message>
</context>
<context>
    <name>congso::CorrectForm</name>
    <message>
        <source>Reason for the correction</source>
        <translation>Reason for the correction</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>Note on what was in it</source>
        <translation>Note on what was in it</translation>
    </message>
</context>
<context>
    <name>congso::DateEdit</name>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Choose a day (Alt+Down)</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
</context>
<context>
    <name>congso::DayEndPage</name>
    <message>
        <source>Day's end</source>
        <translation>Day's end</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>What is left to do</translation>
    </message>
    <message>
        <source>Nothing is left of this day: everything is registered, submitted and scanned, and no number is missing.</source>
        <translation>Nothing is left of this day: everything is registered, submitted and scanned, and no number is missing.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Envelope, not opened</source>
        <translation>Envelope, not opened</translation>
    </message>
    <message>
        <source>%1 arrived · %2 registered · %3 submitted · %4 number(s) missing</source>
        <translation>%1 arrived · %2 registered · %3 submitted · %4 number(s) missing</translation>
    </message>
    <message>
        <source>Arrived, not registered</source>
        <translation>Arrived, not registered</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>No number yet</translation>
    </message>
    <message>
        <source>Registered, not submitted</source>
        <translation>Registered, not submitted</translation>
    </message>
    <message>
        <source>Urgent, not opened yet</source>
        <translation>Urgent, not opened yet</translation>
    </message>
    <message>
        <source>Without a scan</source>
        <translation>Without a scan</translation>
    </message>
    <message>
        <source>Numbers missing</source>
        <translation>Numbers missing</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Missing: %1</translation>
    </message>
    <message>
        <source>Printed: %1.</source>
        <translation>Printed: %1.</translation>
    </message>
</context>
<context>
    <name>congso::DeadlineEdit</name>
    <message>
        <source>A number of working days, or a date: 5, 13/3, 13/03/2026.</source>
        <translation>A number of working days, or a date: 5, 13/3, 13/03/2026.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>not a date</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>after %1</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>deadline</translation>
    </message>
</context>
<context>
    <name>congso::DelegationForm</name>
    <message>
        <source>Delegate work</source>
        <translation>Delegate work</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>What the delegate may do</source>
        <translation>What the delegate may do</translation>
    </message>
    <message>
        <source>Everything that is mine</source>
        <translation>Everything that is mine</translation>
    </message>
    <message>
        <source>Only what concerns %1</source>
        <translation>Only what concerns %1</translation>
    </message>
    <message>
        <source>Limited to</source>
        <translation>Limited to</translation>
    </message>
    <message>
        <source>Documents that came before the first day too</source>
        <translation>Documents that came before the first day too</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>%1 may act for you in this time.</source>
        <translation>%1 may act for you in this time.</translation>
    </message>
    <message>
        <source>all kinds, unless some are ticked</source>
        <translation>all kinds, unless some are ticked</translation>
    </message>
    <message numerus="yes">
        <source>only %n kind(s)</source>
        <translation>
            <numerusform>only %n kind</numerusform>
            <numerusform>only %n kinds</numerusform>
        </translation>
    </message>
    <message>
        <source>Limited to these kinds</source>
        <translation>Limited to these kinds</translation>
    </message>
</context>
<context>
    <name>congso::DelegationPage</name>
    <message>
        <source>Delegation, absence</source>
        <translation>Delegation, absence</translation>
    </message>
    <message>
        <source>Delegate…</source>
        <translation>Delegate…</translation>
    </message>
    <message>
        <source>Let another person act in your name for a time</source>
        <translation>Let another person act in your name for a time</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>End the chosen delegation at once</source>
        <translation>End the chosen delegation at once</translation>
    </message>
    <message>
        <source>Act in that name</source>
        <translation>Act in that name</translation>
    </message>
    <message>
        <source>See and handle the documents of the person who delegated to you</source>
        <translation>See and handle the documents of the person who delegated to you</translation>
    </message>
    <message>
        <source>Enter absence…</source>
        <translation>Enter absence…</translation>
    </message>
    <message>
        <source>Say when somebody is away; who assigns work is told</source>
        <translation>Say when somebody is away; who assigns work is told</translation>
    </message>
    <message>
        <source>Cancel the absence</source>
        <translation>Cancel the absence</translation>
    </message>
    <message>
        <source>The person is there after all</source>
        <translation>The person is there after all</translation>
    </message>
    <message>
        <source>Hand over my work…</source>
        <translation>Hand over my work…</translation>
    </message>
    <message>
        <source>Everything open goes to another person, who confirms it</source>
        <translation>Everything open goes to another person, who confirms it</translation>
    </message>
    <message>
        <source>List and confirmation…</source>
        <translation>List and confirmation…</translation>
    </message>
    <message>
        <source>Look at what is handed over, and confirm it</source>
        <translation>Look at what is handed over, and confirm it</translation>
    </message>
    <message>
        <source>Cancel the hand-over…</source>
        <translation>Cancel the hand-over…</translation>
    </message>
    <message>
        <source>Nothing is handed over</source>
        <translation>Nothing is handed over</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Delegations</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Hand-overs</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Delegate</translation>
    </message>
    <message>
        <source>From, until</source>
        <translation>From, until</translation>
    </message>
    <message>
        <source>What the delegate may do</source>
        <translation>What the delegate may do</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Given by me and by others</source>
        <translation>Given by me and by others</translation>
    </message>
    <message>
        <source>Given by me</source>
        <translation>Given by me</translation>
    </message>
    <message>
        <source>You have delegated nothing. While you are away another person can act in your name.</source>
        <translation>You have delegated nothing. While you are away another person can act in your name.</translation>
    </message>
    <message>
        <source>Given to me</source>
        <translation>Given to me</translation>
    </message>
    <message>
        <source>Nobody has delegated anything to you.</source>
        <translation>Nobody has delegated anything to you.</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Who is away</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Nobody is away. Enter an absence, and who assigns work is told.</source>
        <translation>Nobody is away. Enter an absence, and who assigns work is told.</translation>
    </message>
    <message>
        <source>Who hands over</source>
        <translation>Who hands over</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Who takes over</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Nothing is being handed over. When somebody changes post, everything open goes to another person with both confirmations.</source>
        <translation>Nothing is being handed over. When somebody changes post, everything open goes to another person with both confirmations.</translation>
    </message>
    <message>
        <source>Choose a delegation that is not over.</source>
        <translation>Choose a delegation that is not over.</translation>
    </message>
    <message>
        <source>Choose a delegation to you that is in force today.</source>
        <translation>Choose a delegation to you that is in force today.</translation>
    </message>
    <message>
        <source>Choose an absence of yours that is not over.</source>
        <translation>Choose an absence of yours that is not over.</translation>
    </message>
    <message>
        <source>Choose a hand-over first.</source>
        <translation>Choose a hand-over first.</translation>
    </message>
    <message>
        <source>Choose a hand-over that is not taken over yet.</source>
        <translation>Choose a hand-over that is not taken over yet.</translation>
    </message>
    <message>
        <source>The delegation to %1 has ended.</source>
        <translation>The delegation to %1 has ended.</translation>
    </message>
    <message>
        <source>The absence of %1 is cancelled.</source>
        <translation>The absence of %1 is cancelled.</translation>
    </message>
    <message>
        <source>Cancel the hand-over</source>
        <translation>Cancel the hand-over</translation>
    </message>
    <message>
        <source>The hand-over is cancelled; nothing has moved.</source>
        <translation>The hand-over is cancelled; nothing has moved.</translation>
    </message>
</context>
<context>
    <name>congso::DelegationWords</name>
    <message>
        <source>earlier documents too</source>
        <translation>earlier documents too</translation>
    </message>
    <message>
        <source>documents that arrive from then on</source>
        <translation>documents that arrive from then on</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revoked</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>not begun</translation>
    </message>
    <message>
        <source>over</source>
        <translation>over</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>away now</source>
        <translation>away now</translation>
    </message>
    <message>
        <source>Acting for %1</source>
        <translation>Acting for %1</translation>
    </message>
</context>
<context>
    <name>congso::DetailsTab</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Versions of the files</source>
        <translation>Versions of the files</translation>
    </message>
    <message>
        <source>Issuing it closes the incoming document that it answers.</source>
        <translation>Issuing it closes the incoming document that it answers.</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>taken out</translation>
    </message>
    <message>
        <source>current</source>
        <translation>current</translation>
    </message>
    <message>
        <source>The paper lies in: %1</source>
        <translation>The paper lies in: %1</translation>
    </message>
</context>
<context>
    <name>congso::DocumentHeader</name>
    <message>
        <source>arrival no.</source>
        <translation>arrival no.</translation>
    </message>
</context>
<context>
    <name>congso::DocumentList</name>
    <message>
        <source>Order and view</source>
        <translation>Order and view</translation>
    </message>
    <message>
        <source>Filter by number, agency, subject</source>
        <translation>Filter by number, agency, subject</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Without tone marks all spellings are found; with tone marks exactly what you type.</source>
        <translation>Without tone marks all spellings are found; with tone marks exactly what you type.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Table</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Columns…</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>No document here matches “%1”.</source>
        <translation>No document here matches “%1”.</translation>
    </message>
</context>
<context>
    <name>congso::DocumentListModel</name>
    <message>
        <source>unread</source>
        <translation>unread</translation>
    </message>
    <message>
        <source>Arrival no.</source>
        <translation>Arrival no.</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>Arrived on</translation>
    </message>
    <message>
        <source>Issuing agency</source>
        <translation>Issuing agency</translation>
    </message>
    <message>
        <source>Number, notation</source>
        <translation>Number, notation</translation>
    </message>
    <message>
        <source>Document date</source>
        <translation>Document date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>With</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
</context>
<context>
    <name>congso::DocumentPane</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Choose a document to see it here.</source>
        <translation>Choose a document to see it here.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Saved %1.</translation>
    </message>
    <message>
        <source>A newer version of the program has written to this document; here it can only be read.</source>
        <translation>A newer version of the program has written to this document; here it can only be read.</translation>
    </message>
    <message>
        <source>No document is chosen.</source>
        <translation>No document is chosen.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Undone.</translation>
    </message>
    <message>
        <source>The slip was printed to %1.</source>
        <translation>The slip was printed to %1.</translation>
    </message>
    <message>
        <source>Parts of the document</source>
        <translation>Parts of the document</translation>
    </message>
    <message>
        <source>A read-only copy of %1 was given to another program; it is removed when you leave.</source>
        <translation>A read-only copy of %1 was given to another program; it is removed when you leave.</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Related</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>The citation is copied.</source>
        <translation>The citation is copied.</translation>
    </message>
    <message>
        <source>Number and deadline are copied, nothing of the contents.</source>
        <translation>Number and deadline are copied, nothing of the contents.</translation>
    </message>
    <message>
        <source>Only you: %1</source>
        <translation>Only you: %1</translation>
    </message>
    <message>
        <source>Save the meeting</source>
        <translation>Save the meeting</translation>
    </message>
    <message>
        <source>%1 contests what %2 entered (%3): %4</source>
        <translation>%1 contests what %2 entered (%3): %4</translation>
    </message>
    <message>
        <source>The document has no file yet; attach its scan first.</source>
        <translation>The document has no file yet; attach its scan first.</translation>
    </message>
    <message>
        <source>Attach the scan</source>
        <translation>Attach the scan</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.tif *.tiff *.png *.jpg *.jpeg)</source>
        <translation>Scans (*.pdf *.tif *.tiff *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) written to %1.</source>
        <translation>
            <numerusform>%n page written to %1.</numerusform>
            <numerusform>%n pages written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stamped copy as PDF</source>
        <translation>Stamped copy as PDF</translation>
    </message>
    <message>
        <source>Writing the stamped copy</source>
        <translation>Writing the stamped copy</translation>
    </message>
    <message>
        <source>Labels for the paper</source>
        <translation>Labels for the paper</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>First free label of the sheet</source>
        <translation>First free label of the sheet</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s), %1 on a sheet</source>
        <translation>
            <numerusform>%n label, %1 on a sheet</numerusform>
            <numerusform>%n labels, %1 on a sheet</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the labels</source>
        <translation>Writing the labels</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
</context>
<context>
    <name>congso::DocumentsPage</name>
    <message numerus="yes">
        <source>%n document(s) marked as read.</source>
        <translation>
            <numerusform>%n document marked as read.</numerusform>
            <numerusform>%n documents marked as read.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select several documents first, with Shift or Ctrl.</source>
        <translation>Select several documents first, with Shift or Ctrl.</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n document(s).</source>
        <translation>
            <numerusform>Done: %n document.</numerusform>
            <numerusform>Done: %n documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused: %n document(s).</source>
        <translation>
            <numerusform>Refused: %n document.</numerusform>
            <numerusform>Refused: %n documents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::DraftForm</name>
    <message>
        <source>Draft an answer</source>
        <translation>Draft an answer</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>New draft</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Keep the draft</translation>
    </message>
    <message>
        <source>Issuing it completes that document</source>
        <translation>Issuing it completes that document</translation>
    </message>
    <message>
        <source>Drafting unit</source>
        <translation>Drafting unit</translation>
    </message>
    <message>
        <source>Text of the document (one file)</source>
        <translation>Text of the document (one file)</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>This document</translation>
    </message>
    <message>
        <source>it</source>
        <translation>it</translation>
    </message>
    <message>
        <source>The text of the document is one file; what goes with it stands among the attachments.</source>
        <translation>The text of the document is one file; what goes with it stands among the attachments.</translation>
    </message>
    <message>
        <source>Then write the text in this program</source>
        <translation>Then write the text in this program</translation>
    </message>
</context>
<context>
    <name>congso::DragHandle</name>
    <message>
        <source>Drag the file out</source>
        <translation>Drag the file out</translation>
    </message>
    <message>
        <source>Drag the file out as %1</source>
        <translation>Drag the file out as %1</translation>
    </message>
</context>
<context>
    <name>congso::EnterForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Entered for</source>
        <translation>Entered for</translation>
    </message>
    <message>
        <source>What was done or said</source>
        <translation>What was done or said</translation>
    </message>
    <message>
        <source>Signed slip, as evidence</source>
        <translation>Signed slip, as evidence</translation>
    </message>
    <message>
        <source>Without the signed slip it waits until the person has confirmed it.</source>
        <translation>Without the signed slip it waits until the person has confirmed it.</translation>
    </message>
    <message>
        <source>Enter for them</source>
        <translation>Enter for them</translation>
    </message>
    <message>
        <source>Enter for somebody</source>
        <translation>Enter for somebody</translation>
    </message>
    <message>
        <source>Instead of what is contested</source>
        <translation>Instead of what is contested</translation>
    </message>
    <message>
        <source>nothing, this is another act</source>
        <translation>nothing, this is another act</translation>
    </message>
</context>
<context>
    <name>congso::EntryModel</name>
    <message>
        <source>You may not read this document.</source>
        <translation>You may not read this document.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Number, notation</source>
        <translation>Number, notation</translation>
    </message>
    <message>
        <source>Document date</source>
        <translation>Document date</translation>
    </message>
    <message>
        <source>Issuing agency</source>
        <translation>Issuing agency</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>congso::EnvelopeDialog</name>
    <message>
        <source>Envelopes</source>
        <translation>Envelopes</translation>
    </message>
    <message>
        <source>Make the envelopes</source>
        <translation>Make the envelopes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Address, telephone, e-mail, web page of the agency</source>
        <translation>Address, telephone, e-mail, web page of the agency</translation>
    </message>
</context>
<context>
    <name>congso::ExportDialog</name>
    <message>
        <source>Export the list</source>
        <translation>Export the list</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Spreadsheet (*.xlsx)</translation>
    </message>
    <message>
        <source>Text document (*.odt)</source>
        <translation>Text document (*.odt)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Table as text (*.csv)</source>
        <translation>Table as text (*.csv)</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>A list is not written as .%1. Choose .odt for a text that Word and LibreOffice open, .xlsx or .csv for a table, .pdf for printing.</source>
        <translation>A list is not written as .%1. Choose .odt for a text that Word and LibreOffice open, .xlsx or .csv for a table, .pdf for printing.</translation>
    </message>
</context>
<context>
    <name>congso::FieldsEdit</name>
    <message>
        <source>made by itself</source>
        <translation>made by itself</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>still missing</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Fewer fields</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>More fields</translation>
    </message>
</context>
<context>
    <name>congso::FileIntoDialog</name>
    <message>
        <source>Put into a case file</source>
        <translation>Put into a case file</translation>
    </message>
    <message>
        <source>Put into it</source>
        <translation>Put into it</translation>
    </message>
    <message>
        <source>Code or title of the case file</source>
        <translation>Code or title of the case file</translation>
    </message>
    <message>
        <source>Find a case file</source>
        <translation>Find a case file</translation>
    </message>
    <message>
        <source>Case files</source>
        <translation>Case files</translation>
    </message>
    <message>
        <source>No open case file of yours here. Open a new one for this work.</source>
        <translation>No open case file of yours here. Open a new one for this work.</translation>
    </message>
    <message>
        <source>New case file…</source>
        <translation>New case file…</translation>
    </message>
    <message>
        <source>same sender</source>
        <translation>same sender</translation>
    </message>
    <message>
        <source>title fits</source>
        <translation>title fits</translation>
    </message>
    <message>
        <source>No open case file matches “%1”.</source>
        <translation>No open case file matches “%1”.</translation>
    </message>
    <message>
        <source>the new case file</source>
        <translation>the new case file</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) put into %1.</source>
        <translation>
            <numerusform>%n document put into %1.</numerusform>
            <numerusform>%n documents put into %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::FileView</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>No file belongs to this document.</source>
        <translation>No file belongs to this document.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Shown as pictures: this file is not safe to be opened in the window.</source>
        <translation>Shown as pictures: this file is not safe to be opened in the window.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>This kind of file is not shown here. Open it with another program, or save a copy.</source>
        <translation>This kind of file is not shown here. Open it with another program, or save a copy.</translation>
    </message>
    <message>
        <source>Recognised text</source>
        <translation>Recognised text</translation>
    </message>
    <message>
        <source>Shows beside the page what was read on it, to compare and to correct</source>
        <translation>Shows beside the page what was read on it, to compare and to correct</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text of the file</translation>
    </message>
    <message>
        <source>Only the text is shown here. Open the file in another program to see how it will be printed.</source>
        <translation>Only the text is shown here. Open the file in another program to see how it will be printed.</translation>
    </message>
    <message>
        <source>The pages are being made; until then only the text is shown.</source>
        <translation>The pages are being made; until then only the text is shown.</translation>
    </message>
    <message>
        <source>The pages as %1 makes them of this file, which itself is unchanged. Another program may break lines and pages elsewhere.</source>
        <translation>The pages as %1 makes them of this file, which itself is unchanged. Another program may break lines and pages elsewhere.</translation>
    </message>
</context>
<context>
    <name>congso::FilesEdit</name>
    <message>
        <source>Drop files here or press Enter</source>
        <translation>Drop files here or press Enter</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Leave out %1</translation>
    </message>
</context>
<context>
    <name>congso::FindBar</name>
    <message>
        <source>Find in this document</source>
        <translation>Find in this document</translation>
    </message>
    <message>
        <source>Exact tone marks</source>
        <translation>Exact tone marks</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Previous hit (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>Next hit (Enter)</translation>
    </message>
    <message>
        <source>Find only where the tone marks are the same</source>
        <translation>Find only where the tone marks are the same</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Finding…</source>
        <translation>Finding…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::FindPage</name>
    <message>
        <source>Save this search</source>
        <translation>Save this search</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <translation>Rename the saved search</translation>
    </message>
    <message>
        <source>Dropped the saved search “%1”.</source>
        <translation>Dropped the saved search “%1”.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Search: %1</translation>
    </message>
    <message>
        <source>Nothing is written with exactly these tone marks. These are the hits without regard to them.</source>
        <translation>Nothing is written with exactly these tone marks. These are the hits without regard to them.</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, other words, or words without tone marks: “nghi dinh” finds “nghị định” too. Numbers are found as 36/TB-UBND or only as 36.</source>
        <translation>Nothing was found. Try fewer words, other words, or words without tone marks: “nghi dinh” finds “nghị định” too. Numbers are found as 36/TB-UBND or only as 36.</translation>
    </message>
    <message>
        <source>Nothing was found within what the search is narrowed by.</source>
        <translation>Nothing was found within what the search is narrowed by.</translation>
    </message>
    <message>
        <source>The search is being prepared for the first time. What is found appears here as soon as it is.</source>
        <translation>The search is being prepared for the first time. What is found appears here as soon as it is.</translation>
    </message>
    <message>
        <source>No saved search is shown.</source>
        <translation>No saved search is shown.</translation>
    </message>
    <message>
        <source>Type what to search for first.</source>
        <translation>Type what to search for first.</translation>
    </message>
    <message>
        <source>The search is not narrowed.</source>
        <translation>The search is not narrowed.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Name in the list at the left</source>
        <translation>Name in the list at the left</translation>
    </message>
    <message>
        <source>Exporting the list</source>
        <translation>Exporting the list</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were written to %1.</source>
        <translation>
            <numerusform>%n document were written to %1.</numerusform>
            <numerusform>%n documents were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::FindingRow</name>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Put right</translation>
    </message>
</context>
<context>
    <name>congso::FindingsBox</name>
    <message>
        <source>Show what was dropped again</source>
        <translation>Show what was dropped again</translation>
    </message>
    <message>
        <source>Tasks found in the letter</source>
        <translation>Tasks found in the letter</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Drop this task</source>
        <translation>Drop this task</translation>
    </message>
    <message numerus="yes">
        <source>Show %n task(s) given to others</source>
        <translation>
            <numerusform>Show %n task given to others</numerusform>
            <numerusform>Show %n tasks given to others</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents here that the letter speaks of</source>
        <translation>Documents here that the letter speaks of</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Do not link</source>
        <translation>Do not link</translation>
    </message>
    <message>
        <source>✓ Will be linked: %1</source>
        <translation>✓ Will be linked: %1</translation>
    </message>
    <message>
        <source>Who led similar documents</source>
        <translation>Who led similar documents</translation>
    </message>
    <message numerus="yes">
        <source>Led %n similar document(s)</source>
        <translation>
            <numerusform>Led %n similar document</numerusform>
            <numerusform>Led %n similar documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n of the same agency</source>
        <translation>
            <numerusform>, %n of the same agency</numerusform>
            <numerusform>, %n of the same agency</numerusform>
        </translation>
    </message>
    <message>
        <source>; the likest: “%1” (%2)</source>
        <translation>; the likest: “%1” (%2)</translation>
    </message>
    <message>
        <source>Drop this suggestion</source>
        <translation>Drop this suggestion</translation>
    </message>
</context>
<context>
    <name>congso::FlagNames</name>
    <message>
        <source>Red flag</source>
        <translation>Red flag</translation>
    </message>
    <message>
        <source>Orange flag</source>
        <translation>Orange flag</translation>
    </message>
    <message>
        <source>Yellow flag</source>
        <translation>Yellow flag</translation>
    </message>
    <message>
        <source>Green flag</source>
        <translation>Green flag</translation>
    </message>
    <message>
        <source>Blue flag</source>
        <translation>Blue flag</translation>
    </message>
</context>
<context>
    <name>congso::FlowPicture</name>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>Where the document is</source>
        <translation>Where the document is</translation>
    </message>
</context>
<context>
    <name>congso::FormCheckPanel</name>
    <message>
        <source>Form of the document</source>
        <translation>Form of the document</translation>
    </message>
    <message>
        <source>Put all right</source>
        <translation>Put all right</translation>
    </message>
    <message>
        <source>%1 wrong, %2 unusual</source>
        <translation>%1 wrong, %2 unusual</translation>
    </message>
    <message>
        <source>Nothing in the form of the document was found wrong.</source>
        <translation>Nothing in the form of the document was found wrong.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>congso::FormDialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>congso::FoundDocument</name>
    <message>
        <source>Only for incoming documents.</source>
        <translation>Only for incoming documents.</translation>
    </message>
</context>
<context>
    <name>congso::GapDialog</name>
    <message>
        <source>Missing numbers</source>
        <translation>Missing numbers</translation>
    </message>
    <message>
        <source>%1 numbers used, from %2 to %3.</source>
        <translation>%1 numbers used, from %2 to %3.</translation>
    </message>
    <message>
        <source>No number has been used yet.</source>
        <translation>No number has been used yet.</translation>
    </message>
    <message>
        <source>No number is missing.</source>
        <translation>No number is missing.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Missing: %1</translation>
    </message>
    <message>
        <source>Voided:</source>
        <translation>Voided:</translation>
    </message>
</context>
<context>
    <name>congso::GiveBackDialog</name>
    <message>
        <source>Give back a reserved number</source>
        <translation>Give back a reserved number</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Give back</translation>
    </message>
    <message>
        <source>The number is struck out in its book, with the reason beside it, and is never given again.</source>
        <translation>The number is struck out in its book, with the reason beside it, and is never given again.</translation>
    </message>
    <message>
        <source>Reserved number</source>
        <translation>Reserved number</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>%1 · %2 %3 · %4</source>
        <translation>%1 · %2 %3 · %4</translation>
    </message>
    <message>
        <source>No number is reserved.</source>
        <translation>No number is reserved.</translation>
    </message>
    <message numerus="yes">
        <source>at least %n character(s)</source>
        <translation>
            <numerusform>at least %n character</numerusform>
            <numerusform>at least %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>Number %1 is given back and stays empty in its book.</source>
        <translation>Number %1 is given back and stays empty in its book.</translation>
    </message>
</context>
<context>
    <name>congso::GlanceLine</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No digital signature</source>
        <translation>No digital signature</translation>
    </message>
    <message numerus="yes">
        <source>%n digital signature(s): %1</source>
        <translation>
            <numerusform>%n digital signature: %1</numerusform>
            <numerusform>%n digital signatures: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No linked document</source>
        <translation>No linked document</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>As the file itself says; it is being checked.</source>
        <translation>As the file itself says; it is being checked.</translation>
    </message>
</context>
<context>
    <name>congso::HandoverDialog</name>
    <message>
        <source>Hand over work</source>
        <translation>Hand over work</translation>
    </message>
    <message>
        <source>Confirm handing over</source>
        <translation>Confirm handing over</translation>
    </message>
    <message>
        <source>Confirm taking over</source>
        <translation>Confirm taking over</translation>
    </message>
    <message>
        <source>Open work of %1</source>
        <translation>Open work of %1</translation>
    </message>
    <message>
        <source>Who takes it over</source>
        <translation>Who takes it over</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reason why %1 cannot confirm</source>
        <translation>Reason why %1 cannot confirm</translation>
    </message>
    <message>
        <source>%1 took everything over from %2.</source>
        <translation>%1 took everything over from %2.</translation>
    </message>
    <message>
        <source>a document you may not read</source>
        <translation>a document you may not read</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>%1 has no open work.</source>
        <translation>%1 has no open work.</translation>
    </message>
    <message numerus="yes">
        <source>Open work of %1: %n piece(s).</source>
        <translation>
            <numerusform>Open work of %1: %n piece.</numerusform>
            <numerusform>Open work of %1: %n pieces.</numerusform>
        </translation>
    </message>
    <message>
        <source>It moves when the other person confirms taking it over.</source>
        <translation>It moves when the other person confirms taking it over.</translation>
    </message>
    <message numerus="yes">
        <source>Taken over from %1: %n piece(s) of work.</source>
        <translation>
            <numerusform>Taken over from %1: %n piece of work.</numerusform>
            <numerusform>Taken over from %1: %n pieces of work.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over to %1, who has to confirm it.</source>
        <translation>Handed over to %1, who has to confirm it.</translation>
    </message>
    <message>
        <source>Not moved: finished documents, questions put to %1 and meetings to go to, posts and rights, delegations and absences, own flags and notes, texts not sent yet.</source>
        <translation>Not moved: finished documents, questions put to %1 and meetings to go to, posts and rights, delegations and absences, own flags and notes, texts not sent yet.</translation>
    </message>
</context>
<context>
    <name>congso::HistoryTab</name>
    <message>
        <source>Processing history</source>
        <translation>Processing history</translation>
    </message>
</context>
<context>
    <name>congso::HitList</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Found documents</source>
        <translation>Found documents</translation>
    </message>
    <message>
        <source>Do not narrow by %1</source>
        <translation>Do not narrow by %1</translation>
    </message>
    <message>
        <source>Weighing the hits</source>
        <translation>Weighing the hits</translation>
    </message>
    <message>
        <source>%1 weighed</source>
        <translation>%1 weighed</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Only %1 % of the documents are in the search index so far. What is missing appears here by itself.</source>
        <translation>Only %1 % of the documents are in the search index so far. What is missing appears here by itself.</translation>
    </message>
    <message>
        <source>Files that are still on the office server: %1. What stands in them is found when they are here.</source>
        <translation>Files that are still on the office server: %1. What stands in them is found when they are here.</translation>
    </message>
</context>
<context>
    <name>congso::HitModel</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Instructions and opinions</source>
        <translation>Instructions and opinions</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Case file, place of the paper</source>
        <translation>Case file, place of the paper</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, page %2</translation>
    </message>
    <message>
        <source>Arrival no.</source>
        <translation>Arrival no.</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>Arrived on</translation>
    </message>
    <message>
        <source>Issuing agency</source>
        <translation>Issuing agency</translation>
    </message>
    <message>
        <source>Number, notation</source>
        <translation>Number, notation</translation>
    </message>
    <message>
        <source>Document date</source>
        <translation>Document date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Found in</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>With</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>In or out</translation>
    </message>
    <message>
        <source>Place of the paper</source>
        <translation>Place of the paper</translation>
    </message>
</context>
<context>
    <name>congso::ImportColumns</name>
    <message>
        <source>What each column means</source>
        <translation>What each column means</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Column of the file</translation>
    </message>
    <message>
        <source>In the first rows</source>
        <translation>In the first rows</translation>
    </message>
    <message>
        <source>Every row needs it.</source>
        <translation>Every row needs it.</translation>
    </message>
    <message>
        <source>Column for: %1</source>
        <translation>Column for: %1</translation>
    </message>
    <message>
        <source>(not in the file)</source>
        <translation>(not in the file)</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>column %1</translation>
    </message>
    <message>
        <source>Choose the file first; what each of its columns means is asked here. An empty table with the heads that are known can be saved to be filled in.</source>
        <translation>Choose the file first; what each of its columns means is asked here. An empty table with the heads that are known can be saved to be filled in.</translation>
    </message>
</context>
<context>
    <name>congso::ImportFindings</name>
    <message>
        <source>Not taken over: %1</source>
        <translation>Not taken over: %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>As it stands in the file</translation>
    </message>
</context>
<context>
    <name>congso::ImportPage</name>
    <message>
        <source>Import data</source>
        <translation>Import data</translation>
    </message>
</context>
<context>
    <name>congso::ImportPanel</name>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Goes through every row by the same rules and keeps nothing.</source>
        <translation>Goes through every row by the same rules and keeps nothing.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Earlier imports</translation>
    </message>
    <message>
        <source>a table: .xlsx, .ods or .csv</source>
        <translation>a table: .xlsx, .ods or .csv</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>The table holds</source>
        <translation>The table holds</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>still to be worked on</source>
        <translation>still to be worked on</translation>
    </message>
    <message>
        <source>Ticked: the documents enter the work as registered ones. Not ticked: they count as finished.</source>
        <translation>Ticked: the documents enter the work as registered ones. Not ticked: they count as finished.</translation>
    </message>
    <message>
        <source>Into the register</source>
        <translation>Into the register</translation>
    </message>
    <message>
        <source>Agency of rows that name none</source>
        <translation>Agency of rows that name none</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Rows with something to say of them</source>
        <translation>Rows with something to say of them</translation>
    </message>
    <message>
        <source>only rows not taken over</source>
        <translation>only rows not taken over</translation>
    </message>
    <message>
        <source>Save the rows not taken over…</source>
        <translation>Save the rows not taken over…</translation>
    </message>
    <message>
        <source>A table with row, column and reason before each: put them right there and import that file again.</source>
        <translation>A table with row, column and reason before each: put them right there and import that file again.</translation>
    </message>
    <message>
        <source>Save what was put right…</source>
        <translation>Save what was put right…</translation>
    </message>
    <message>
        <source>One-time passwords…</source>
        <translation>One-time passwords…</translation>
    </message>
    <message>
        <source>Save the rows not taken over</source>
        <translation>Save the rows not taken over</translation>
    </message>
    <message>
        <source>Save what was put right</source>
        <translation>Save what was put right</translation>
    </message>
    <message>
        <source>Nothing has been tried yet.</source>
        <translation>Nothing has been tried yet.</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Choose a table</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.ods *.csv)</source>
        <translation>Tables (*.xlsx *.ods *.csv)</translation>
    </message>
    <message>
        <source>An import of this file was stopped. It goes on from there; no row comes in twice.</source>
        <translation>An import of this file was stopped. It goes on from there; no row comes in twice.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Choose a file first.</translation>
    </message>
    <message>
        <source>No column is chosen for: %1</source>
        <translation>No column is chosen for: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Trying: %1</source>
        <translation>Trying: %1</translation>
    </message>
    <message>
        <source>Taking over: %1</source>
        <translation>Taking over: %1</translation>
    </message>
    <message>
        <source>%1 rows read, %2 accepted …</source>
        <translation>%1 rows read, %2 accepted …</translation>
    </message>
    <message>
        <source>Tried: %1 of %2 rows can be taken over; nothing was changed.</source>
        <translation>Tried: %1 of %2 rows can be taken over; nothing was changed.</translation>
    </message>
    <message>
        <source>Done: %1 of %2 rows are taken over.</source>
        <translation>Done: %1 of %2 rows are taken over.</translation>
    </message>
    <message>
        <source>Stopped: %1 of the first %2 rows are taken over. The rest comes in when you go on.</source>
        <translation>Stopped: %1 of the first %2 rows are taken over. The rest comes in when you go on.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) need a look: what is wrong with each stands below.</source>
        <translation>
            <numerusform>%n row need a look: what is wrong with each stands below.</numerusform>
            <numerusform>%n rows need a look: what is wrong with each stands below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) put right or to be looked at.</source>
        <translation>
            <numerusform>%n thing put right or to be looked at.</numerusform>
            <numerusform>%n things put right or to be looked at.</numerusform>
        </translation>
    </message>
    <message>
        <source>The one-time passwords are saved as a file; delete it once they are handed out.</source>
        <translation>The one-time passwords are saved as a file; delete it once they are handed out.</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Tables (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>Parts of the import</source>
        <translation>Parts of the import</translation>
    </message>
    <message>
        <source>Save an empty table…</source>
        <translation>Save an empty table…</translation>
    </message>
    <message>
        <source>A table with the heads of what is to be taken over, to be filled in</source>
        <translation>A table with the heads of what is to be taken over, to be filled in</translation>
    </message>
    <message>
        <source>Save an empty table</source>
        <translation>Save an empty table</translation>
    </message>
</context>
<context>
    <name>congso::ImportSection</name>
    <message>
        <source>Import data</source>
        <translation>Import data</translation>
    </message>
</context>
<context>
    <name>congso::IntakeDesk</name>
    <message numerus="yes">
        <source>Taking in %n file(s)</source>
        <translation>
            <numerusform>Taking in %n file</numerusform>
            <numerusform>Taking in %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading letters</source>
        <translation>Reading letters</translation>
    </message>
    <message>
        <source>Stopped. What was not read yet waits in the list.</source>
        <translation>Stopped. What was not read yet waits in the list.</translation>
    </message>
</context>
<context>
    <name>congso::IntakePage</name>
    <message>
        <source>To be registered</source>
        <translation>To be registered</translation>
    </message>
    <message>
        <source>No letter waits for its number. Drop files here, or open them with Ctrl+O.</source>
        <translation>No letter waits for its number. Drop files here, or open them with Ctrl+O.</translation>
    </message>
    <message>
        <source>Letters to be registered</source>
        <translation>Letters to be registered</translation>
    </message>
    <message>
        <source>Drop files here
or press Ctrl+O</source>
        <translation>Drop files here
or press Ctrl+O</translation>
    </message>
    <message>
        <source>Files of the letter</source>
        <translation>Files of the letter</translation>
    </message>
    <message>
        <source>Register an incoming document</source>
        <translation>Register an incoming document</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Choose a waiting letter first.</source>
        <translation>Choose a waiting letter first.</translation>
    </message>
    <message>
        <source>A secret document is not entered here.</source>
        <translation>A secret document is not entered here.</translation>
    </message>
    <message>
        <source>No form was entered before.</source>
        <translation>No form was entered before.</translation>
    </message>
    <message>
        <source>Select several letters: Ctrl or Shift and a click, or Shift and the arrow keys.</source>
        <translation>Select several letters: Ctrl or Shift and a click, or Shift and the arrow keys.</translation>
    </message>
    <message>
        <source>Only what failed can be tried again.</source>
        <translation>Only what failed can be tried again.</translation>
    </message>
    <message>
        <source>This is the last letter.</source>
        <translation>This is the last letter.</translation>
    </message>
    <message>
        <source>This is the first letter.</source>
        <translation>This is the first letter.</translation>
    </message>
    <message>
        <source>The letter has one file only.</source>
        <translation>The letter has one file only.</translation>
    </message>
    <message>
        <source>This file is the main document.</source>
        <translation>This file is the main document.</translation>
    </message>
    <message>
        <source>This file is the last.</source>
        <translation>This file is the last.</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Open files</translation>
    </message>
    <message>
        <source>No files were copied.</source>
        <translation>No files were copied.</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Watched folder</translation>
    </message>
    <message>
        <source>No folder is watched any more.</source>
        <translation>No folder is watched any more.</translation>
    </message>
    <message>
        <source>Watching %1.</source>
        <translation>Watching %1.</translation>
    </message>
    <message>
        <source>The watched folder %1 cannot be read. What is in the office is safe; files put there now wait until it can be read again.</source>
        <translation>The watched folder %1 cannot be read. What is in the office is safe; files put there now wait until it can be read again.</translation>
    </message>
    <message>
        <source>%1 / %2 waiting</source>
        <translation>%1 / %2 waiting</translation>
    </message>
    <message>
        <source>The file is being read. The form can be filled in already.</source>
        <translation>The file is being read. The form can be filled in already.</translation>
    </message>
    <message>
        <source>The letter can still be registered, or read once more with F5.</source>
        <translation>The letter can still be registered, or read once more with F5.</translation>
    </message>
    <message>
        <source>Registered; the number follows.</source>
        <translation>Registered; the number follows.</translation>
    </message>
    <message>
        <source>Registered with arrival number %1.</source>
        <translation>Registered with arrival number %1.</translation>
    </message>
    <message>
        <source>Registered with arrival number %1 and submitted.</source>
        <translation>Registered with arrival number %1 and submitted.</translation>
    </message>
    <message>
        <source>%1 is registered, but was not submitted: %2</source>
        <translation>%1 is registered, but was not submitted: %2</translation>
    </message>
    <message>
        <source>%1 and everything the office has read of it will be removed; this cannot be undone. The file it came from is left alone.</source>
        <translation>%1 and everything the office has read of it will be removed; this cannot be undone. The file it came from is left alone.</translation>
    </message>
    <message>
        <source>Discard it, and no trace of it stays here; or set the secrecy back if it was chosen by mistake.</source>
        <translation>Discard it, and no trace of it stays here; or set the secrecy back if it was chosen by mistake.</translation>
    </message>
    <message>
        <source>The same file: %1.</source>
        <translation>The same file: %1.</translation>
    </message>
    <message>
        <source>The same number, date and agency: %1.</source>
        <translation>The same number, date and agency: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The letters are in the office; %n file(s) could not be moved away and stay in the watched folder.</source>
        <translation>
            <numerusform>The letters are in the office; %n file could not be moved away and stay in the watched folder.</numerusform>
            <numerusform>The letters are in the office; %n files could not be moved away and stay in the watched folder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidying the watched folder</source>
        <translation>Tidying the watched folder</translation>
    </message>
    <message>
        <source>Watching %1</source>
        <translation>Watching %1</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>The folder cannot be read.</translation>
    </message>
    <message>
        <source>Attach the slip</source>
        <translation>Attach the slip</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>on paper</translation>
    </message>
    <message>
        <source>The letter lies here on paper. Enter it in the book and stamp it with the number; its scan is attached later by that number.</source>
        <translation>The letter lies here on paper. Enter it in the book and stamp it with the number; its scan is attached later by that number.</translation>
    </message>
    <message>
        <source>Scan of a letter registered on paper</source>
        <translation>Scan of a letter registered on paper</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Attach</translation>
    </message>
    <message>
        <source>Arrival no.</source>
        <translation>Arrival no.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>The scan is attached to arrival number %1.</source>
        <translation>The scan is attached to arrival number %1.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Done: %1.</translation>
    </message>
    <message>
        <source>This is the printed slip of a document that is already here.</source>
        <translation>This is the printed slip of a document that is already here.</translation>
    </message>
    <message>
        <source>The signed slip is attached to its document.</source>
        <translation>The signed slip is attached to its document.</translation>
    </message>
    <message>
        <source>Record the paper copy of arrival no. %1</source>
        <translation>Record the paper copy of arrival no. %1</translation>
    </message>
    <message>
        <source>A waiting letter has nearly the same text (%1 %): %2.</source>
        <translation>A waiting letter has nearly the same text (%1 %): %2.</translation>
    </message>
    <message>
        <source>Nearly the same text (%1 %): %2.</source>
        <translation>Nearly the same text (%1 %): %2.</translation>
    </message>
    <message>
        <source>Look at it before registering; a letter that is not as it was signed is returned to its sender.</source>
        <translation>Look at it before registering; a letter that is not as it was signed is returned to its sender.</translation>
    </message>
    <message>
        <source>A waiting letter has the same file: %1.</source>
        <translation>A waiting letter has the same file: %1.</translation>
    </message>
    <message>
        <source>A waiting letter has the same number, date and agency: %1.</source>
        <translation>A waiting letter has the same number, date and agency: %1.</translation>
    </message>
    <message>
        <source>Registered and submitted; the number follows.</source>
        <translation>Registered and submitted; the number follows.</translation>
    </message>
    <message>
        <source>It is registered, but was not submitted: %1</source>
        <translation>It is registered, but was not submitted: %1</translation>
    </message>
    <message>
        <source>Arrival number %1: %2 %3</source>
        <translation>Arrival number %1: %2 %3</translation>
    </message>
</context>
<context>
    <name>congso::JobList</name>
    <message>
        <source>Running work</source>
        <translation>Running work</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Nothing is running.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Cancel: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Try again: %1</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Put away</translation>
    </message>
    <message>
        <source>Put away: %1</source>
        <translation>Put away: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>Go on: %1</translation>
    </message>
</context>
<context>
    <name>congso::JobModel</name>
    <message>
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>%1 · stopped</source>
        <translation>%1 · stopped</translation>
    </message>
</context>
<context>
    <name>congso::KeptCopies</name>
    <message>
        <source>Kept: your own text</source>
        <translation>Kept: your own text</translation>
    </message>
    <message>
        <source>What you changed in drafts that you may not read any more</source>
        <translation>What you changed in drafts that you may not read any more</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Save elsewhere…</translation>
    </message>
    <message>
        <source>Your text as it was last saved in the word processor, in a file of your own</source>
        <translation>Your text as it was last saved in the word processor, in a file of your own</translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation>Throw away…</translation>
    </message>
    <message>
        <source>You may not read these drafts any more. What you had changed in them and was not recorded is on this computer alone.</source>
        <translation>You may not read these drafts any more. What you had changed in them and was not recorded is on this computer alone.</translation>
    </message>
    <message>
        <source>changed on %1</source>
        <translation>changed on %1</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Your text is in %1.</source>
        <translation>Your text is in %1.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>What you wrote in %1 is nowhere else. It cannot be brought back.</source>
        <translation>What you wrote in %1 is nowhere else. It cannot be brought back.</translation>
    </message>
    <message>
        <source>%1 was thrown away.</source>
        <translation>%1 was thrown away.</translation>
    </message>
</context>
<context>
    <name>congso::KeptUseDialog</name>
    <message>
        <source>Give out a kept original</source>
        <translation>Give out a kept original</translation>
    </message>
    <message>
        <source>Give out</source>
        <translation>Give out</translation>
    </message>
    <message>
        <source>Number and notation of the document</source>
        <translation>Number and notation of the document</translation>
    </message>
    <message>
        <source>Who uses it (of the office, or another name)</source>
        <translation>Who uses it (of the office, or another name)</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>To be returned on</source>
        <translation>To be returned on</translation>
    </message>
    <message>
        <source>Number and notation of the case file it lies in</source>
        <translation>Number and notation of the case file it lies in</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Permitted by</source>
        <translation>Permitted by</translation>
    </message>
</context>
<context>
    <name>congso::LeaderPage</name>
    <message>
        <source>Nothing waits for your instruction.</source>
        <translation>Nothing waits for your instruction.</translation>
    </message>
    <message>
        <source>%1 / %2 waiting for instruction</source>
        <translation>%1 / %2 waiting for instruction</translation>
    </message>
</context>
<context>
    <name>congso::LeaveDialog</name>
    <message>
        <source>Leave the office server</source>
        <translation>Leave the office server</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>This folder becomes an office of its own, with everything that is here. The server keeps everything, too, and nothing is exchanged any more. The folder can be connected to the same server again.</source>
        <translation>This folder becomes an office of its own, with everything that is here. The server keeps everything, too, and nothing is exchanged any more. The folder can be connected to the same server again.</translation>
    </message>
    <message numerus="yes">
        <source>%n acts wait to be sent: they are recorded here, with numbers of this folder, and the server does not learn of them.</source>
        <translation>
            <numerusform>%n acts wait to be sent: they are recorded here, with numbers of this folder, and the server does not learn of them.</numerusform>
            <numerusform>%n acts wait to be sent: they are recorded here, with numbers of this folder, and the server does not learn of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all documents have been fetched yet: what is still on the server is not in the copy.</source>
        <translation>Not all documents have been fetched yet: what is still on the server is not in the copy.</translation>
    </message>
    <message>
        <source>Leave although %1 files are on the server alone</source>
        <translation>Leave although %1 files are on the server alone</translation>
    </message>
    <message>
        <source>%1 files are still on the server alone. Let them be fetched first, or leave without them.</source>
        <translation>%1 files are still on the server alone. Let them be fetched first, or leave without them.</translation>
    </message>
</context>
<context>
    <name>congso::LetterModel</name>
    <message>
        <source>(no file)</source>
        <translation>(no file)</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>not read</translation>
    </message>
    <message>
        <source>not taken in</source>
        <translation>not taken in</translation>
    </message>
    <message>
        <source>not taken in · Enter shows why</source>
        <translation>not taken in · Enter shows why</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>waiting to be read</source>
        <translation>waiting to be read</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>being read…</translation>
    </message>
    <message>
        <source>agency not clear</source>
        <translation>agency not clear</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::LinkDialog</name>
    <message>
        <source>Connect this office to a server</source>
        <translation>Connect this office to a server</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>The server has to hold this office already: whoever looks after it has filled it once from this folder. Everything stays here. What was recorded since is sent under your name; numbers are given by the server from then on, and this folder belongs to you alone.</source>
        <translation>The server has to hold this office already: whoever looks after it has filled it once from this folder. Everything stays here. What was recorded since is sent under your name; numbers are given by the server from then on, and this folder belongs to you alone.</translation>
    </message>
    <message>
        <source>Connecting to the server</source>
        <translation>Connecting to the server</translation>
    </message>
</context>
<context>
    <name>congso::LinkForm</name>
    <message>
        <source>This document</source>
        <translation>This document</translation>
    </message>
    <message>
        <source>36/TB-UBND or DEN/2026/871</source>
        <translation>36/TB-UBND or DEN/2026/871</translation>
    </message>
    <message>
        <source>Number of the other document</source>
        <translation>Number of the other document</translation>
    </message>
    <message>
        <source>Documents with this number</source>
        <translation>Documents with this number</translation>
    </message>
    <message>
        <source>Several; choose one</source>
        <translation>Several; choose one</translation>
    </message>
    <message>
        <source>No document with this number, or none you may read.</source>
        <translation>No document with this number, or none you may read.</translation>
    </message>
</context>
<context>
    <name>congso::LinkPage</name>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Folder on this computer</source>
        <translation>Folder on this computer</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Connect to the office's server</source>
        <translation>Connect to the office's server</translation>
    </message>
    <message>
        <source>Whoever looks after the server has given you an address, an account name and a password. You can work as soon as the office itself is here: your open work comes first, the rest behind. The password goes into this computer's keychain, and also signs you in here.</source>
        <translation>Whoever looks after the server has given you an address, an account name and a password. You can work as soon as the office itself is here: your open work comes first, the rest behind. The password goes into this computer's keychain, and also signs you in here.</translation>
    </message>
    <message>
        <source>Something is still missing: %1.</source>
        <translation>Something is still missing: %1.</translation>
    </message>
    <message>
        <source>Stopped. What has come stays in the folder; Connect goes on from there.</source>
        <translation>Stopped. What has come stays in the folder; Connect goes on from there.</translation>
    </message>
    <message>
        <source>Connecting to the server</source>
        <translation>Connecting to the server</translation>
    </message>
    <message>
        <source>Fetching people, units and registers</source>
        <translation>Fetching people, units and registers</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Signing in</translation>
    </message>
</context>
<context>
    <name>congso::LinksTab</name>
    <message>
        <source>Related documents</source>
        <translation>Related documents</translation>
    </message>
    <message>
        <source>No document is linked with this one.</source>
        <translation>No document is linked with this one.</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>This document</translation>
    </message>
    <message>
        <source>Other documents with this one</source>
        <translation>Other documents with this one</translation>
    </message>
</context>
<context>
    <name>congso::ListExporter</name>
    <message>
        <source>Export the list</source>
        <translation>Export the list</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Comma-separated values (*.csv)</translation>
    </message>
    <message>
        <source>PDF, for printing (*.pdf)</source>
        <translation>PDF, for printing (*.pdf)</translation>
    </message>
    <message>
        <source>Exporting: %1</source>
        <translation>Exporting: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::ListWords</name>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>Arrival number, ascending</source>
        <translation>Arrival number, ascending</translation>
    </message>
    <message>
        <source>Arrival number, descending</source>
        <translation>Arrival number, descending</translation>
    </message>
    <message>
        <source>Issuing agency</source>
        <translation>Issuing agency</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>By deadline</source>
        <translation>By deadline</translation>
    </message>
</context>
<context>
    <name>congso::LockScreen</name>
    <message>
        <source>Locked. What you have typed is kept.</source>
        <translation>Locked. What you have typed is kept.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Somebody else signs in</source>
        <translation>Somebody else signs in</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock is on</translation>
    </message>
</context>
<context>
    <name>congso::MainWindow</name>
    <message>
        <source>There is nothing to take back now.</source>
        <translation>There is nothing to take back now.</translation>
    </message>
    <message>
        <source>This is the first page you opened.</source>
        <translation>This is the first page you opened.</translation>
    </message>
    <message>
        <source>The text already has this size.</source>
        <translation>The text already has this size.</translation>
    </message>
</context>
<context>
    <name>congso::ManualText</name>
    <message>
        <source>Page of the manual</source>
        <translation>Page of the manual</translation>
    </message>
</context>
<context>
    <name>congso::ManualWindow</name>
    <message>
        <source>Manual of Công Sở</source>
        <translation>Manual of Công Sở</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Pages of the manual</translation>
    </message>
</context>
<context>
    <name>congso::MarkForm</name>
    <message>
        <source>Only you see this</source>
        <translation>Only you see this</translation>
    </message>
    <message>
        <source>No flag</source>
        <translation>No flag</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Private note</translation>
    </message>
    <message>
        <source>Nobody else sees it; it is not in the history.</source>
        <translation>Nobody else sees it; it is not in the history.</translation>
    </message>
    <message>
        <source>My flag and note</source>
        <translation>My flag and note</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
</context>
<context>
    <name>congso::MeetingsPage</name>
    <message>
        <source>This week's invitations</source>
        <translation>This week's invitations</translation>
    </message>
    <message>
        <source>Printed: %1.</source>
        <translation>Printed: %1.</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>Only mine</translation>
    </message>
    <message>
        <source>Meetings of the week</source>
        <translation>Meetings of the week</translation>
    </message>
    <message>
        <source>No invitation for this week.</source>
        <translation>No invitation for this week.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>nobody is sent yet</source>
        <translation>nobody is sent yet</translation>
    </message>
    <message>
        <source>clash: %1</source>
        <translation>clash: %1</translation>
    </message>
    <message>
        <source>Choose a meeting first.</source>
        <translation>Choose a meeting first.</translation>
    </message>
    <message>
        <source>There is no invitation for this week.</source>
        <translation>There is no invitation for this week.</translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>Save for the calendar</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Calendar files (*.ics)</translation>
    </message>
    <message>
        <source>The meeting is saved in %1.</source>
        <translation>The meeting is saved in %1.</translation>
    </message>
</context>
<context>
    <name>congso::NarrowingColumn</name>
    <message>
        <source>Narrow the search</source>
        <translation>Narrow the search</translation>
    </message>
</context>
<context>
    <name>congso::NarrowingModel</name>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Signer</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n more…</numerusform>
            <numerusform>%n more…</numerusform>
        </translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>In or out</translation>
    </message>
</context>
<context>
    <name>congso::Navigation</name>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
</context>
<context>
    <name>congso::NumberForm</name>
    <message>
        <source>Date of the document</source>
        <translation>Date of the document</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>made by itself</translation>
    </message>
    <message>
        <source>Another clerk may be faster: the number that counts is the one recorded.</source>
        <translation>Another clerk may be faster: the number that counts is the one recorded.</translation>
    </message>
    <message>
        <source>the next: %1</source>
        <translation>the next: %1</translation>
    </message>
    <message>
        <source>reserved: %1 (%2)</source>
        <translation>reserved: %1 (%2)</translation>
    </message>
    <message>
        <source>It becomes %1</source>
        <translation>It becomes %1</translation>
    </message>
    <message>
        <source>Number to take</source>
        <translation>Number to take</translation>
    </message>
    <message>
        <source>the next, from the server</source>
        <translation>the next, from the server</translation>
    </message>
    <message>
        <source>The number is yours: it was taken ahead.</source>
        <translation>The number is yours: it was taken ahead.</translation>
    </message>
    <message>
        <source>The office server gives the number when it takes this: at once where it answers. A number that is needed before that has to be reserved ahead.</source>
        <translation>The office server gives the number when it takes this: at once where it answers. A number that is needed before that has to be reserved ahead.</translation>
    </message>
</context>
<context>
    <name>congso::NumberNews</name>
    <message numerus="yes">
        <source>%n numbers have come: %1.</source>
        <translation>
            <numerusform>%n number has come: %1.</numerusform>
            <numerusform>%n numbers have come: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::OfficeWindow</name>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>My work</translation>
    </message>
    <message>
        <source>Incoming documents</source>
        <translation>Incoming documents</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Saved on this computer</translation>
    </message>
    <message>
        <source>About Công Sở</source>
        <translation>About Công Sở</translation>
    </message>
    <message>
        <source>Công Sở %1

The electronic office of a Vietnamese agency.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Công Sở %1

The electronic office of a Vietnamese agency.
Free software under the GNU General Public License, version 3 or later.</translation>
    </message>
    <message>
        <source>Incoming register</source>
        <translation>Incoming register</translation>
    </message>
    <message>
        <source>My account…</source>
        <translation>My account…</translation>
    </message>
    <message>
        <source>Change the password, and after how long the window locks</source>
        <translation>Change the password, and after how long the window locks</translation>
    </message>
    <message>
        <source>Signed-in person</source>
        <translation>Signed-in person</translation>
    </message>
    <message>
        <source>Backup…</source>
        <translation>Backup…</translation>
    </message>
    <message>
        <source>The daily backup: folder, hour, the last ones</source>
        <translation>The daily backup: folder, hour, the last ones</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>To be registered</source>
        <translation>To be registered</translation>
    </message>
    <message>
        <source>In another's name</source>
        <translation>In another's name</translation>
    </message>
    <message>
        <source>Files and archive</source>
        <translation>Files and archive</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Saved searches</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Import data</translation>
    </message>
    <message>
        <source>Outgoing documents</source>
        <translation>Outgoing documents</translation>
    </message>
    <message>
        <source>Show my pages anew</source>
        <translation>Show my pages anew</translation>
    </message>
    <message>
        <source>The lists and pages that go with your posts as they are now; what is typed is kept</source>
        <translation>The lists and pages that go with your posts as they are now; what is typed is kept</translation>
    </message>
    <message>
        <source>Your posts in the agency have changed. The lists and pages here are still those of before.</source>
        <translation>Your posts in the agency have changed. The lists and pages here are still those of before.</translation>
    </message>
</context>
<context>
    <name>congso::OutgoingActions</name>
    <message>
        <source>Outgoing document</source>
        <translation>Outgoing document</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Draft from this document…</source>
        <translation>Draft from this document…</translation>
    </message>
    <message>
        <source>Begin a new draft that is based on this document, replaces or corrects it</source>
        <translation>Begin a new draft that is based on this document, replaces or corrects it</translation>
    </message>
    <message>
        <source>Put in the PDF that the approver has signed, on paper or with a token elsewhere</source>
        <translation>Put in the PDF that the approver has signed, on paper or with a token elsewhere</translation>
    </message>
    <message>
        <source>Comment on a place…</source>
        <translation>Comment on a place…</translation>
    </message>
    <message>
        <source>Drag over the place on the page, then write; Escape ends it</source>
        <translation>Drag over the place on the page, then write; Escape ends it</translation>
    </message>
    <message>
        <source>Show the document</source>
        <translation>Show the document</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>The pages</translation>
    </message>
    <message>
        <source>Show the review</source>
        <translation>Show the review</translation>
    </message>
    <message>
        <source>Who looks at it, and how long it has been with whom</source>
        <translation>Who looks at it, and how long it has been with whom</translation>
    </message>
    <message>
        <source>Show the recipients</source>
        <translation>Show the recipients</translation>
    </message>
    <message>
        <source>Whom it goes to, how, and what arrived</source>
        <translation>Whom it goes to, how, and what arrived</translation>
    </message>
    <message>
        <source>Show details and versions</source>
        <translation>Show details and versions</translation>
    </message>
    <message>
        <source>Its fields, and every version of its files</source>
        <translation>Its fields, and every version of its files</translation>
    </message>
    <message>
        <source>Show related documents</source>
        <translation>Show related documents</translation>
    </message>
    <message>
        <source>What it answers or replaces, and what answers or replaces it</source>
        <translation>What it answers or replaces, and what answers or replaces it</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>Show the history</translation>
    </message>
    <message>
        <source>Everything that was done, with times</source>
        <translation>Everything that was done, with times</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Thumbnails</translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Small pictures of the pages</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Open in another program</translation>
    </message>
    <message>
        <source>A read-only copy, for the program that this computer has for such files</source>
        <translation>A read-only copy, for the program that this computer has for such files</translation>
    </message>
    <message>
        <source>Save a copy of the file…</source>
        <translation>Save a copy of the file…</translation>
    </message>
    <message>
        <source>Write the shown file to a folder</source>
        <translation>Write the shown file to a folder</translation>
    </message>
    <message>
        <source>Outgoing documents</source>
        <translation>Outgoing documents</translation>
    </message>
    <message>
        <source>New draft…</source>
        <translation>New draft…</translation>
    </message>
    <message>
        <source>Begin a document that is to go out</source>
        <translation>Begin a document that is to go out</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Do what is filled in, or the main action</source>
        <translation>Do what is filled in, or the main action</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Next document</translation>
    </message>
    <message>
        <source>Show the next document of the list</source>
        <translation>Show the next document of the list</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>Previous document</translation>
    </message>
    <message>
        <source>Show the previous document of the list</source>
        <translation>Show the previous document of the list</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>Go to the filter</translation>
    </message>
    <message>
        <source>Reload the list</source>
        <translation>Reload the list</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Read the list again</translation>
    </message>
    <message>
        <source>Approve the selected</source>
        <translation>Approve the selected</translation>
    </message>
    <message>
        <source>Approve every selected draft that waits for you</source>
        <translation>Approve every selected draft that waits for you</translation>
    </message>
    <message>
        <source>Agree to the selected</source>
        <translation>Agree to the selected</translation>
    </message>
    <message>
        <source>Agree to the content or form of every selected draft that waits for you</source>
        <translation>Agree to the content or form of every selected draft that waits for you</translation>
    </message>
    <message>
        <source>Reserve a number…</source>
        <translation>Reserve a number…</translation>
    </message>
    <message>
        <source>Take the next number ahead, for a document that is still to come</source>
        <translation>Take the next number ahead, for a document that is still to come</translation>
    </message>
    <message>
        <source>A new version of %1 is kept.</source>
        <translation>A new version of %1 is kept.</translation>
    </message>
    <message>
        <source>%1 is sent for review.</source>
        <translation>%1 is sent for review.</translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation>%1 is approved.</translation>
    </message>
    <message>
        <source>Your review of %1 is recorded.</source>
        <translation>Your review of %1 is recorded.</translation>
    </message>
    <message>
        <source>%1 is sent back to its drafter.</source>
        <translation>%1 is sent back to its drafter.</translation>
    </message>
    <message>
        <source>%1 is signed.</source>
        <translation>%1 is signed.</translation>
    </message>
    <message>
        <source>%1 has its number.</source>
        <translation>%1 has its number.</translation>
    </message>
    <message>
        <source>%1 bears the seal of the agency.</source>
        <translation>%1 bears the seal of the agency.</translation>
    </message>
    <message>
        <source>%1 is issued.</source>
        <translation>%1 is issued.</translation>
    </message>
    <message>
        <source>The recipients of %1 are kept.</source>
        <translation>The recipients of %1 are kept.</translation>
    </message>
    <message>
        <source>Recipients were added to %1.</source>
        <translation>Recipients were added to %1.</translation>
    </message>
    <message>
        <source>The way of %1 is recorded.</source>
        <translation>The way of %1 is recorded.</translation>
    </message>
    <message>
        <source>%1 is corrected.</source>
        <translation>%1 is corrected.</translation>
    </message>
    <message>
        <source>The links of %1 are kept.</source>
        <translation>The links of %1 are kept.</translation>
    </message>
    <message>
        <source>The attachment of %1 is taken out.</source>
        <translation>The attachment of %1 is taken out.</translation>
    </message>
    <message>
        <source>%1 is with you again.</source>
        <translation>%1 is with you again.</translation>
    </message>
    <message>
        <source>The approval of %1 is taken back.</source>
        <translation>The approval of %1 is taken back.</translation>
    </message>
    <message>
        <source>The step of %1 is skipped.</source>
        <translation>The step of %1 is skipped.</translation>
    </message>
    <message>
        <source>The number of %1 is void and stays empty in the register.</source>
        <translation>The number of %1 is void and stays empty in the register.</translation>
    </message>
    <message>
        <source>%1 is recalled.</source>
        <translation>%1 is recalled.</translation>
    </message>
    <message>
        <source>%1 is given up.</source>
        <translation>%1 is given up.</translation>
    </message>
    <message>
        <source>Your comment on %1 is there.</source>
        <translation>Your comment on %1 is there.</translation>
    </message>
    <message>
        <source>Your answer on %1 is there.</source>
        <translation>Your answer on %1 is there.</translation>
    </message>
    <message>
        <source>The comment on %1 is closed.</source>
        <translation>The comment on %1 is closed.</translation>
    </message>
    <message>
        <source>Sign the PDF with a certificate, with its pages in front</source>
        <translation>Sign the PDF with a certificate, with its pages in front</translation>
    </message>
    <message>
        <source>Write here…</source>
        <translation>Write here…</translation>
    </message>
    <message>
        <source>Write the text in this program, laid out as the law wants it; each save is a version</source>
        <translation>Write the text in this program, laid out as the law wants it; each save is a version</translation>
    </message>
    <message>
        <source>Edit in the word processor</source>
        <translation>Edit in the word processor</translation>
    </message>
    <message>
        <source>Open a copy in the word processor of this computer; each save there becomes a version</source>
        <translation>Open a copy in the word processor of this computer; each save there becomes a version</translation>
    </message>
    <message>
        <source>Check the form</source>
        <translation>Check the form</translation>
    </message>
    <message>
        <source>What in the form of the file shown is not as the law wants it, and putting it right</source>
        <translation>What in the form of the file shown is not as the law wants it, and putting it right</translation>
    </message>
    <message>
        <source>Compare two versions…</source>
        <translation>Compare two versions…</translation>
    </message>
    <message>
        <source>Two versions of the text side by side, what changed marked</source>
        <translation>Two versions of the text side by side, what changed marked</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Export the list…</translation>
    </message>
    <message>
        <source>Write the list as it is shown to a file: .xlsx, .csv or .pdf</source>
        <translation>Write the list as it is shown to a file: .xlsx, .csv or .pdf</translation>
    </message>
    <message>
        <source>Sign the selected…</source>
        <translation>Sign the selected…</translation>
    </message>
    <message>
        <source>Sign every selected document with one PIN</source>
        <translation>Sign every selected document with one PIN</translation>
    </message>
    <message>
        <source>Text of the draft</source>
        <translation>Text of the draft</translation>
    </message>
    <message>
        <source>Save a version</source>
        <translation>Save a version</translation>
    </message>
    <message>
        <source>Record what is written as a new version of the draft</source>
        <translation>Record what is written as a new version of the draft</translation>
    </message>
    <message>
        <source>What in the form of the text is not as the law wants it</source>
        <translation>What in the form of the text is not as the law wants it</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Back to the draft</translation>
    </message>
    <message>
        <source>What is not saved is kept for you</source>
        <translation>What is not saved is kept for you</translation>
    </message>
    <message>
        <source>A template file…</source>
        <translation>A template file…</translation>
    </message>
    <message>
        <source>Begin from a template of your office's own (.json)</source>
        <translation>Begin from a template of your office's own (.json)</translation>
    </message>
    <message>
        <source>Keep as a template file…</source>
        <translation>Keep as a template file…</translation>
    </message>
    <message>
        <source>Write this text to a file that others can begin from</source>
        <translation>Write this text to a file that others can begin from</translation>
    </message>
    <message>
        <source>Discard what is not saved</source>
        <translation>Discard what is not saved</translation>
    </message>
    <message>
        <source>Back to the last version</source>
        <translation>Back to the last version</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Next change</translation>
    </message>
    <message>
        <source>Go to the next change</source>
        <translation>Go to the next change</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Previous change</translation>
    </message>
    <message>
        <source>Go to the change before</source>
        <translation>Go to the change before</translation>
    </message>
    <message>
        <source>Back to the document</source>
        <translation>Back to the document</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Close the comparison</translation>
    </message>
    <message>
        <source>Make a copy…</source>
        <translation>Make a copy…</translation>
    </message>
    <message>
        <source>A certified copy or an extract of this document, with a number of the copies' series</source>
        <translation>A certified copy or an extract of this document, with a number of the copies' series</translation>
    </message>
    <message>
        <source>Book of the year…</source>
        <translation>Book of the year…</translation>
    </message>
    <message>
        <source>The year's book of outgoing documents as PDF, held against the store and against what was printed</source>
        <translation>The year's book of outgoing documents as PDF, held against the store and against what was printed</translation>
    </message>
    <message>
        <source>Where the paper of %1 lies is recorded.</source>
        <translation>Where the paper of %1 lies is recorded.</translation>
    </message>
    <message>
        <source>Enter the signed file</source>
        <translation>Enter the signed file</translation>
    </message>
    <message>
        <source>Enter the sealed file</source>
        <translation>Enter the sealed file</translation>
    </message>
    <message>
        <source>Sign for the agency with a certificate…</source>
        <translation>Sign for the agency with a certificate…</translation>
    </message>
    <message>
        <source>Sign with a certificate…</source>
        <translation>Sign with a certificate…</translation>
    </message>
    <message>
        <source>Enter the signed file…</source>
        <translation>Enter the signed file…</translation>
    </message>
    <message>
        <source>Templates of the office…</source>
        <translation>Templates of the office…</translation>
    </message>
    <message>
        <source>Keep this text as a template for every PC of the office, or take one away</source>
        <translation>Keep this text as a template for every PC of the office, or take one away</translation>
    </message>
    <message>
        <source>Envelopes…</source>
        <translation>Envelopes…</translation>
    </message>
    <message>
        <source>Envelopes for the marked recipients, else for all that get it on paper, as a PDF</source>
        <translation>Envelopes for the marked recipients, else for all that get it on paper, as a PDF</translation>
    </message>
    <message>
        <source>Give out the kept original…</source>
        <translation>Give out the kept original…</translation>
    </message>
    <message>
        <source>Record who uses the original that is kept here, and who permitted it</source>
        <translation>Record who uses the original that is kept here, and who permitted it</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>One after the other</translation>
    </message>
    <message>
        <source>One document after the other over the whole window, to decide on</source>
        <translation>One document after the other over the whole window, to decide on</translation>
    </message>
    <message>
        <source>Give back a reserved number…</source>
        <translation>Give back a reserved number…</translation>
    </message>
    <message>
        <source>A number that was taken ahead is not needed: it is struck out with a reason</source>
        <translation>A number that was taken ahead is not needed: it is struck out with a reason</translation>
    </message>
</context>
<context>
    <name>congso::OutgoingHeader</name>
    <message>
        <source>with %1 for %2</source>
        <translation>with %1 for %2</translation>
    </message>
    <message>
        <source>waits for %1 to sign</source>
        <translation>waits for %1 to sign</translation>
    </message>
</context>
<context>
    <name>congso::OutgoingLabels</name>
    <message>
        <source>Step to skip</source>
        <translation>Step to skip</translation>
    </message>
    <message>
        <source>As</source>
        <translation>As</translation>
    </message>
    <message>
        <source>Attachment to take out</source>
        <translation>Attachment to take out</translation>
    </message>
    <message>
        <source>Recalled by document</source>
        <translation>Recalled by document</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Words to the drafter</source>
        <translation>Words to the drafter</translation>
    </message>
    <message>
        <source>Text of the document (one file)</source>
        <translation>Text of the document (one file)</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>What is new</translation>
    </message>
    <message>
        <source>PDF with the seal of the agency</source>
        <translation>PDF with the seal of the agency</translation>
    </message>
    <message>
        <source>Signed PDF</source>
        <translation>Signed PDF</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>%1 leaves the office. From then on neither its files nor its fields can be changed by anybody; it can only be recalled, replaced or corrected by another document.</source>
        <translation>%1 leaves the office. From then on neither its files nor its fields can be changed by anybody; it can only be recalled, replaced or corrected by another document.</translation>
    </message>
    <message>
        <source>The incoming document that it answers is completed by it</source>
        <translation>The incoming document that it answers is completed by it</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>How it went</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>On the marked place of page %1</source>
        <translation>On the marked place of page %1</translation>
    </message>
    <message>
        <source>On page %1</source>
        <translation>On page %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>answers %1</translation>
    </message>
    <message>
        <source>is based on %1</source>
        <translation>is based on %1</translation>
    </message>
    <message>
        <source>replaces %1</source>
        <translation>replaces %1</translation>
    </message>
    <message>
        <source>corrects %1</source>
        <translation>corrects %1</translation>
    </message>
    <message>
        <source>recalls %1</source>
        <translation>recalls %1</translation>
    </message>
    <message>
        <source>is answered by %1</source>
        <translation>is answered by %1</translation>
    </message>
    <message>
        <source>is the basis of %1</source>
        <translation>is the basis of %1</translation>
    </message>
    <message>
        <source>is replaced by %1</source>
        <translation>is replaced by %1</translation>
    </message>
    <message>
        <source>is corrected by %1</source>
        <translation>is corrected by %1</translation>
    </message>
    <message>
        <source>is recalled by %1</source>
        <translation>is recalled by %1</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>attachment</translation>
    </message>
    <message>
        <source>signed file</source>
        <translation>signed file</translation>
    </message>
    <message>
        <source>sealed file</source>
        <translation>sealed file</translation>
    </message>
    <message>
        <source>draft text</source>
        <translation>draft text</translation>
    </message>
    <message>
        <source>TM. (for the collective)</source>
        <translation>TM. (for the collective)</translation>
    </message>
    <message>
        <source>Q. (acting head)</source>
        <translation>Q. (acting head)</translation>
    </message>
    <message>
        <source>KT. (for the head)</source>
        <translation>KT. (for the head)</translation>
    </message>
    <message>
        <source>TL. (by order)</source>
        <translation>TL. (by order)</translation>
    </message>
    <message>
        <source>TUQ. (by authority given)</source>
        <translation>TUQ. (by authority given)</translation>
    </message>
    <message>
        <source>Head of the agency himself</source>
        <translation>Head of the agency himself</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Who signs</translation>
    </message>
    <message>
        <source>Title of who signs</source>
        <translation>Title of who signs</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation>Answer wanted by</translation>
    </message>
    <message>
        <source>Register of outgoing documents</source>
        <translation>Register of outgoing documents</translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation>less than an hour</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>somebody unknown</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>sent back</translation>
    </message>
    <message>
        <source>is a copy of %1</source>
        <translation>is a copy of %1</translation>
    </message>
    <message>
        <source>was copied: %1</source>
        <translation>was copied: %1</translation>
    </message>
    <message>
        <source>parts of the text</source>
        <translation>parts of the text</translation>
    </message>
    <message>
        <source>How it was signed</source>
        <translation>How it was signed</translation>
    </message>
    <message>
        <source>Record it as sealed</source>
        <translation>Record it as sealed</translation>
    </message>
    <message>
        <source>Record it as signed</source>
        <translation>Record it as signed</translation>
    </message>
    <message>
        <source>%1 does not agree.</source>
        <translation>%1 does not agree.</translation>
    </message>
    <message>
        <source>%1 does not agree: %2</source>
        <translation>%1 does not agree: %2</translation>
    </message>
    <message>
        <source>is carried out by %1</source>
        <translation>is carried out by %1</translation>
    </message>
    <message>
        <source>is of the same matter as %1</source>
        <translation>is of the same matter as %1</translation>
    </message>
</context>
<context>
    <name>congso::OutgoingLinksForm</name>
    <message>
        <source>Issuing it completes the incoming document that it answers</source>
        <translation>Issuing it completes the incoming document that it answers</translation>
    </message>
    <message>
        <source>Linked documents</source>
        <translation>Linked documents</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>This document</translation>
    </message>
    <message>
        <source>Number of the other document</source>
        <translation>Number of the other document</translation>
    </message>
    <message>
        <source>36/TB-UBND or DEN/2026/871</source>
        <translation>36/TB-UBND or DEN/2026/871</translation>
    </message>
    <message>
        <source>Add the link</source>
        <translation>Add the link</translation>
    </message>
</context>
<context>
    <name>congso::OutgoingList</name>
    <message>
        <source>Filter by number, subject</source>
        <translation>Filter by number, subject</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Outgoing documents</source>
        <translation>Outgoing documents</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>No document here matches “%1”.</source>
        <translation>No document here matches “%1”.</translation>
    </message>
    <message>
        <source>No document is here now. The list is for: %1</source>
        <translation>No document is here now. The list is for: %1</translation>
    </message>
</context>
<context>
    <name>congso::OutgoingPage</name>
    <message>
        <source>The draft is kept. “Send for review” hands it on.</source>
        <translation>The draft is kept. “Send for review” hands it on.</translation>
    </message>
    <message>
        <source>Select several documents first, with Shift or Ctrl.</source>
        <translation>Select several documents first, with Shift or Ctrl.</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n document(s).</source>
        <translation>
            <numerusform>Done: %n document.</numerusform>
            <numerusform>Done: %n documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused: %n document(s).</source>
        <translation>
            <numerusform>Refused: %n document.</numerusform>
            <numerusform>Refused: %n documents.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft is kept. It needs its text next: write it here, or bring in a file.</source>
        <translation>The draft is kept. It needs its text next: write it here, or bring in a file.</translation>
    </message>
    <message>
        <source>%1: nothing is left</source>
        <translation>%1: nothing is left</translation>
    </message>
    <message>
        <source>%1: %2 / %3</source>
        <translation>%1: %2 / %3</translation>
    </message>
</context>
<context>
    <name>congso::OutgoingPane</name>
    <message>
        <source>Choose a document to see it here.</source>
        <translation>Choose a document to see it here.</translation>
    </message>
    <message>
        <source>Parts of the document</source>
        <translation>Parts of the document</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Related</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Saved %1.</translation>
    </message>
    <message>
        <source>Drag over the place that you want to comment on; Escape ends it.</source>
        <translation>Drag over the place that you want to comment on; Escape ends it.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Sent back: %1</source>
        <translation>Sent back: %1</translation>
    </message>
    <message>
        <source>A newer version of the program has written to this document; here it can only be read.</source>
        <translation>A newer version of the program has written to this document; here it can only be read.</translation>
    </message>
    <message>
        <source>No document is chosen.</source>
        <translation>No document is chosen.</translation>
    </message>
    <message>
        <source>Only on pages that are shown here can a place be marked.</source>
        <translation>Only on pages that are shown here can a place be marked.</translation>
    </message>
    <message>
        <source>Choose an open comment first.</source>
        <translation>Choose an open comment first.</translation>
    </message>
    <message>
        <source>No file is shown.</source>
        <translation>No file is shown.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Undone.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Fields and versions</source>
        <translation>Fields and versions</translation>
    </message>
    <message>
        <source>Record mine as the newest version</source>
        <translation>Record mine as the newest version</translation>
    </message>
    <message>
        <source>Texts of this kind are not written in the program; bring in a file.</source>
        <translation>Texts of this kind are not written in the program; bring in a file.</translation>
    </message>
    <message>
        <source>A PDF cannot be edited. Bring in a .docx or .odt file, or write the text here.</source>
        <translation>A PDF cannot be edited. Bring in a .docx or .odt file, or write the text here.</translation>
    </message>
    <message>
        <source>There is only one version of the text.</source>
        <translation>There is only one version of the text.</translation>
    </message>
    <message>
        <source>The file is being made.</source>
        <translation>The file is being made.</translation>
    </message>
    <message>
        <source>The form is being checked.</source>
        <translation>The form is being checked.</translation>
    </message>
    <message>
        <source>Form put right</source>
        <translation>Form put right</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) put right, in a new version.</source>
        <translation>
            <numerusform>%n place put right, in a new version.</numerusform>
            <numerusform>%n places put right, in a new version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be: they overlap others.</source>
        <translation>
            <numerusform>%n could not be: it overlaps another.</numerusform>
            <numerusform>%n could not be: they overlap others.</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Number %1 of %2 is given to “%3”.</source>
        <translation>Number %1 of %2 is given to “%3”.</translation>
    </message>
    <message>
        <source>%1 waits for its number from the office server.</source>
        <translation>%1 waits for its number from the office server.</translation>
    </message>
</context>
<context>
    <name>congso::OutgoingPlaces</name>
    <message>
        <source>Copies and dispatch</source>
        <translation>Copies and dispatch</translation>
    </message>
</context>
<context>
    <name>congso::OutgoingRowModel</name>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::OutsideSection</name>
    <message>
        <source>Other agencies</source>
        <translation>Other agencies</translation>
    </message>
    <message>
        <source>Name, former name or initials</source>
        <translation>Name, former name or initials</translation>
    </message>
    <message>
        <source>Find an agency</source>
        <translation>Find an agency</translation>
    </message>
    <message>
        <source>UBND BĐ finds every name with these initials; a former name finds what the agency is called now.</source>
        <translation>UBND BĐ finds every name with these initials; a former name finds what the agency is called now.</translation>
    </message>
    <message>
        <source>Agencies found</source>
        <translation>Agencies found</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Add an agency</source>
        <translation>Add an agency</translation>
    </message>
    <message>
        <source>Enter the common list</source>
        <translation>Enter the common list</translation>
    </message>
    <message>
        <source>Provinces of today and before 01/07/2025 with what became of which, and the central bodies. What is there already stays as it is.</source>
        <translation>Provinces of today and before 01/07/2025 with what became of which, and the central bodies. What is there already stays as it is.</translation>
    </message>
    <message>
        <source>Name of the agency</source>
        <translation>Name of the agency</translation>
    </message>
    <message>
        <source>Abbreviation in notations</source>
        <translation>Abbreviation in notations</translation>
    </message>
    <message>
        <source>Identifier on the exchange network</source>
        <translation>Identifier on the exchange network</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>(not said)</translation>
    </message>
    <message>
        <source>central</source>
        <translation>central</translation>
    </message>
    <message>
        <source>province</source>
        <translation>province</translation>
    </message>
    <message>
        <source>district (until 30/06/2025)</source>
        <translation>district (until 30/06/2025)</translation>
    </message>
    <message>
        <source>commune, ward</source>
        <translation>commune, ward</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>There since</source>
        <translation>There since</translation>
    </message>
    <message>
        <source>There until</source>
        <translation>There until</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>New name…</source>
        <translation>New name…</translation>
    </message>
    <message>
        <source>End or merge…</source>
        <translation>End or merge…</translation>
    </message>
    <message>
        <source>Make it current again…</source>
        <translation>Make it current again…</translation>
    </message>
    <message>
        <source>Called %1 until %2.</source>
        <translation>Called %1 until %2.</translation>
    </message>
    <message>
        <source>Its work went to %1.</source>
        <translation>Its work went to %1.</translation>
    </message>
    <message>
        <source>The agency is added.</source>
        <translation>The agency is added.</translation>
    </message>
    <message>
        <source>The agency is saved.</source>
        <translation>The agency is saved.</translation>
    </message>
    <message>
        <source>Agencies added: %1.</source>
        <translation>Agencies added: %1.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>New name</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>From which day</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>The agency has its new name; the old one still finds it.</source>
        <translation>The agency has its new name; the old one still finds it.</translation>
    </message>
    <message>
        <source>From which day it is no longer there</source>
        <translation>From which day it is no longer there</translation>
    </message>
    <message>
        <source>By which decision</source>
        <translation>By which decision</translation>
    </message>
    <message>
        <source>Merged into, or its work goes to (empty: nobody)</source>
        <translation>Merged into, or its work goes to (empty: nobody)</translation>
    </message>
    <message>
        <source>End or merge</source>
        <translation>End or merge</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>The agency has ended; older documents keep its name.</source>
        <translation>The agency has ended; older documents keep its name.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Make it current again</source>
        <translation>Make it current again</translation>
    </message>
    <message>
        <source>The agency is current again.</source>
        <translation>The agency is current again.</translation>
    </message>
</context>
<context>
    <name>congso::PageArea</name>
    <message>
        <source>Pages of the document</source>
        <translation>Pages of the document</translation>
    </message>
    <message>
        <source>This page cannot be drawn.</source>
        <translation>This page cannot be drawn.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>congso::PaletteModel</name>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
</context>
<context>
    <name>congso::PasswordPair</name>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>Password once more</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock is on</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>at least %1 characters</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>not the same</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 more</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>weak</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>fair</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>strong</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
</context>
<context>
    <name>congso::PasswordsDialog</name>
    <message>
        <source>One-time passwords</source>
        <translation>One-time passwords</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Sign-in name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Each works once: whoever signs in with it chooses another at once. They are kept nowhere else; print the strips, hand them out, and delete the file.</source>
        <translation>Each works once: whoever signs in with it chooses another at once. They are kept nowhere else; print the strips, hand them out, and delete the file.</translation>
    </message>
    <message>
        <source>Save the one-time passwords</source>
        <translation>Save the one-time passwords</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
</context>
<context>
    <name>congso::PastImports</name>
    <message>
        <source>People and their posts</source>
        <translation>People and their posts</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Other agencies</source>
        <translation>Other agencies</translation>
    </message>
    <message>
        <source>Case files</source>
        <translation>Case files</translation>
    </message>
    <message>
        <source>Lines of the incoming register</source>
        <translation>Lines of the incoming register</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Take back…</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Earlier imports</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Taken over</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Everything of this import is withdrawn, ended or closed, as long as nothing has been done with it since.</source>
        <translation>Everything of this import is withdrawn, ended or closed, as long as nothing has been done with it since.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation>Take an import back</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>%1, %2: %3 row(s) taken over are withdrawn, ended or closed. Numbers they have stay used; the history keeps both.</source>
        <translation>%1, %2: %3 row(s) taken over are withdrawn, ended or closed. Numbers they have stay used; the history keeps both.</translation>
    </message>
    <message>
        <source>The table %1 was imported by mistake</source>
        <translation>The table %1 was imported by mistake</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Taking an import back</source>
        <translation>Taking an import back</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n thing(s).</source>
        <translation>
            <numerusform>Taken back: %n thing.</numerusform>
            <numerusform>Taken back: %n things.</numerusform>
        </translation>
    </message>
    <message>
        <source>Old register of outgoing documents</source>
        <translation>Old register of outgoing documents</translation>
    </message>
</context>
<context>
    <name>congso::PdfView</name>
    <message>
        <source>The file is not there, or may not be read. Nothing was changed.</source>
        <translation>The file is not there, or may not be read. Nothing was changed.</translation>
    </message>
    <message>
        <source>The file is locked with a password. Ask the sender for one that can be opened.</source>
        <translation>The file is locked with a password. Ask the sender for one that can be opened.</translation>
    </message>
    <message>
        <source>The file has no pages.</source>
        <translation>The file has no pages.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be shown. The file itself is kept as it came.</source>
        <translation>The file is damaged and cannot be shown. The file itself is kept as it came.</translation>
    </message>
    <message>
        <source>Show small pictures of the pages</source>
        <translation>Show small pictures of the pages</translation>
    </message>
    <message>
        <source>Choose the size</source>
        <translation>Choose the size</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Size %1 %</source>
        <translation>Size %1 %</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Find…</translation>
    </message>
    <message>
        <source>Small &amp;pictures of the pages</source>
        <translation>Small &amp;pictures of the pages</translation>
    </message>
    <message>
        <source>Fit the &amp;width</source>
        <translation>Fit the &amp;width</translation>
    </message>
    <message>
        <source>Fit the whole &amp;page</source>
        <translation>Fit the whole &amp;page</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text of the file</translation>
    </message>
</context>
<context>
    <name>congso::PeopleSection</name>
    <message>
        <source>People and posts</source>
        <translation>People and posts</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Find a name</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Sign-in name</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deactivate</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>New password…</translation>
    </message>
    <message>
        <source>Add a post…</source>
        <translation>Add a post…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>End the post</source>
        <translation>End the post</translation>
    </message>
    <message>
        <source>Posts held</source>
        <translation>Posts held</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Set this password</source>
        <translation>Set this password</translation>
    </message>
    <message>
        <source>deactivated</source>
        <translation>deactivated</translation>
    </message>
    <message>
        <source>signs in</source>
        <translation>signs in</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>no password</translation>
    </message>
    <message>
        <source>The person is saved.</source>
        <translation>The person is saved.</translation>
    </message>
    <message>
        <source>The person is added. Give them a post and a password.</source>
        <translation>The person is added. Give them a post and a password.</translation>
    </message>
    <message>
        <source>The post is saved.</source>
        <translation>The post is saved.</translation>
    </message>
    <message>
        <source>The post is added.</source>
        <translation>The post is added.</translation>
    </message>
    <message>
        <source>The post has ended.</source>
        <translation>The post has ended.</translation>
    </message>
    <message>
        <source>The person may sign in again.</source>
        <translation>The person may sign in again.</translation>
    </message>
    <message>
        <source>The person can no longer sign in; what they did stays.</source>
        <translation>The person can no longer sign in; what they did stays.</translation>
    </message>
    <message>
        <source>The password is set. Tell it to the person; they should change it.</source>
        <translation>The password is set. Tell it to the person; they should change it.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Activate again</source>
        <translation>Activate again</translation>
    </message>
    <message>
        <source>Your own password is changed under My account.</source>
        <translation>Your own password is changed under My account.</translation>
    </message>
    <message>
        <source>Hand over the work…</source>
        <translation>Hand over the work…</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>The person is added. Give them a post; whoever looks after the server gives them an account there.</source>
        <translation>The person is added. Give them a post; whoever looks after the server gives them an account there.</translation>
    </message>
</context>
<context>
    <name>congso::PhraseBar</name>
    <message>
        <source>Sample phrases, one a line</source>
        <translation>Sample phrases, one a line</translation>
    </message>
    <message>
        <source>Keep phrases</source>
        <translation>Keep phrases</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Edit phrases…</source>
        <translation>Edit phrases…</translation>
    </message>
</context>
<context>
    <name>congso::PhraseModel</name>
    <message>
        <source>Draft the reply.</source>
        <translation>Draft the reply.</translation>
    </message>
    <message>
        <source>Handle it by the rules in force and report the result.</source>
        <translation>Handle it by the rules in force and report the result.</translation>
    </message>
    <message>
        <source>Study it and advise the leaders.</source>
        <translation>Study it and advise the leaders.</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>Agreed.</translation>
    </message>
    <message>
        <source>File and follow.</source>
        <translation>File and follow.</translation>
    </message>
    <message>
        <source>No opinion.</source>
        <translation>No opinion.</translation>
    </message>
    <message>
        <source>Agreed with the content; please check the form.</source>
        <translation>Agreed with the content; please check the form.</translation>
    </message>
</context>
<context>
    <name>congso::PileBar</name>
    <message>
        <source>list</source>
        <translation>list</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>previous</translation>
    </message>
    <message>
        <source>next</source>
        <translation>next</translation>
    </message>
</context>
<context>
    <name>congso::PostDialog</name>
    <message>
        <source>Change the post</source>
        <translation>Change the post</translation>
    </message>
    <message>
        <source>A new post</source>
        <translation>A new post</translation>
    </message>
    <message>
        <source>Post, as written below signatures</source>
        <translation>Post, as written below signatures</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>What the post entitles to</source>
        <translation>What the post entitles to</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>congso::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>congso::ReadingJob</name>
    <message>
        <source>Reading files for the search</source>
        <translation>Reading files for the search</translation>
    </message>
    <message>
        <source>Stopped. What was not read is not found by its contents.</source>
        <translation>Stopped. What was not read is not found by its contents.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read and are not found by their contents.</source>
        <translation>
            <numerusform>%n file could not be read and are not found by their contents.</numerusform>
            <numerusform>%n files could not be read and are not found by their contents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message numerus="yes">
        <source>at least %n character(s)</source>
        <translation>
            <numerusform>at least %n character</numerusform>
            <numerusform>at least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::RecipientModel</name>
    <message>
        <source>to act</source>
        <translation>to act</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>for information</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Why on paper</source>
        <translation>Why on paper</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
</context>
<context>
    <name>congso::RecipientOffer</name>
    <message numerus="yes">
        <source>group, %n recipient(s)</source>
        <translation>
            <numerusform>group, %n recipient</numerusform>
            <numerusform>group, %n recipients</numerusform>
        </translation>
    </message>
    <message>
        <source>of our own office</source>
        <translation>of our own office</translation>
    </message>
</context>
<context>
    <name>congso::RecipientsDialog</name>
    <message>
        <source>Add recipients</source>
        <translation>Add recipients</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Keep the recipients</source>
        <translation>Keep the recipients</translation>
    </message>
    <message>
        <source>Agency, unit, group of the address book, or any name</source>
        <translation>Agency, unit, group of the address book, or any name</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Keep as a group…</source>
        <translation>Keep as a group…</translation>
    </message>
    <message>
        <source>New recipient</source>
        <translation>New recipient</translation>
    </message>
    <message>
        <source>%1 is among them already.</source>
        <translation>%1 is among them already.</translation>
    </message>
    <message>
        <source>Keep as a group</source>
        <translation>Keep as a group</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name of the group</translation>
    </message>
    <message>
        <source>The group “%1” is kept.</source>
        <translation>The group “%1” is kept.</translation>
    </message>
    <message>
        <source>Nobody is named yet.</source>
        <translation>Nobody is named yet.</translation>
    </message>
    <message>
        <source>Say why %1 gets it on paper.</source>
        <translation>Say why %1 gets it on paper.</translation>
    </message>
</context>
<context>
    <name>congso::RecipientsTab</name>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on paper</source>
        <translation>
            <numerusform>%n on paper</numerusform>
            <numerusform>%n on paper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) to print</source>
        <translation>
            <numerusform>%n sheet to print</numerusform>
            <numerusform>%n sheets to print</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) saved</source>
        <translation>
            <numerusform>%n sheet saved</numerusform>
            <numerusform>%n sheets saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipients are to get paper. Those with the document exchange should get it electronically.</source>
        <translation>
            <numerusform>%n recipients are to get paper. Those with the document exchange should get it electronically.</numerusform>
            <numerusform>%n recipients are to get paper. Those with the document exchange should get it electronically.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Nobody is named yet. A document needs recipients before it is issued.</source>
        <translation>Nobody is named yet. A document needs recipients before it is issued.</translation>
    </message>
    <message numerus="yes">
        <source>%n cop(ies)</source>
        <translation>
            <numerusform>%n cop(ies)</numerusform>
            <numerusform>%n cop(ies)</numerusform>
        </translation>
    </message>
    <message>
        <source>paper because: %1</source>
        <translation>paper because: %1</translation>
    </message>
    <message>
        <source>To act</source>
        <translation>To act</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>For information</translation>
    </message>
</context>
<context>
    <name>congso::RecognisedText</name>
    <message>
        <source>Save the correction</source>
        <translation>Save the correction</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Recognised text</source>
        <translation>Recognised text</translation>
    </message>
    <message>
        <source>This file has not been read yet. It is read in the background.</source>
        <translation>This file has not been read yet. It is read in the background.</translation>
    </message>
    <message>
        <source>Page %1: no text was found.</source>
        <translation>Page %1: no text was found.</translation>
    </message>
    <message>
        <source>Page %1: recognised from the picture, %2 % sure. Compare it with the picture.</source>
        <translation>Page %1: recognised from the picture, %2 % sure. Compare it with the picture.</translation>
    </message>
    <message>
        <source>Page %1: recognised from the picture, %2 % sure.</source>
        <translation>Page %1: recognised from the picture, %2 % sure.</translation>
    </message>
    <message>
        <source>Page %1: taken from the file's own text.</source>
        <translation>Page %1: taken from the file's own text.</translation>
    </message>
    <message>
        <source>Page %1: the file's own text.</source>
        <translation>Page %1: the file's own text.</translation>
    </message>
    <message numerus="yes">
        <source>%n underlined word(s) were hardly legible.</source>
        <translation>
            <numerusform>%n underlined word were hardly legible.</numerusform>
            <numerusform>%n underlined words were hardly legible.</numerusform>
        </translation>
    </message>
    <message>
        <source>The correction begun earlier is not saved yet.</source>
        <translation>The correction begun earlier is not saved yet.</translation>
    </message>
</context>
<context>
    <name>congso::RecordForm</name>
    <message>
        <source>needed</source>
        <translation>needed</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>not right</translation>
    </message>
</context>
<context>
    <name>congso::RegisterSection</name>
    <message>
        <source>Registers</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>Name of the register</source>
        <translation>Name of the register</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Code, in letters without marks</source>
        <translation>Code, in letters without marks</translation>
    </message>
    <message>
        <source>Takes only these kinds (none ticked: all)</source>
        <translation>Takes only these kinds (none ticked: all)</translation>
    </message>
    <message>
        <source>First number in the year below</source>
        <translation>First number in the year below</translation>
    </message>
    <message>
        <source>Year that begins with that number; other years begin with 1</source>
        <translation>Year that begins with that number; other years begin with 1</translation>
    </message>
    <message>
        <source>Suffixes</source>
        <translation>Suffixes</translation>
    </message>
    <message>
        <source>12a, 12bis may be given</source>
        <translation>12a, 12bis may be given</translation>
    </message>
    <message>
        <source>Standard register</source>
        <translation>Standard register</translation>
    </message>
    <message>
        <source>proposed first in the form</source>
        <translation>proposed first in the form</translation>
    </message>
    <message>
        <source>Add a register</source>
        <translation>Add a register</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Close the register</source>
        <translation>Close the register</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>open, standard</source>
        <translation>open, standard</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>The register is added.</source>
        <translation>The register is added.</translation>
    </message>
    <message>
        <source>The register is saved.</source>
        <translation>The register is saved.</translation>
    </message>
    <message>
        <source>The register is closed: it gives no more numbers.</source>
        <translation>The register is closed: it gives no more numbers.</translation>
    </message>
    <message>
        <source>The register is open again.</source>
        <translation>The register is open again.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Numbers of outgoing documents</source>
        <translation>Numbers of outgoing documents</translation>
    </message>
    <message>
        <source>After the leader has signed, with the seal of the agency</source>
        <translation>After the leader has signed, with the seal of the agency</translation>
    </message>
    <message>
        <source>Before the leader signs</source>
        <translation>Before the leader signs</translation>
    </message>
    <message>
        <source>When number and date are taken</source>
        <translation>When number and date are taken</translation>
    </message>
    <message>
        <source>The moment of numbering is saved.</source>
        <translation>The moment of numbering is saved.</translation>
    </message>
    <message>
        <source>Council's abbreviation in notations (empty: the agency's)</source>
        <translation>Council's abbreviation in notations (empty: the agency's)</translation>
    </message>
</context>
<context>
    <name>congso::RegistrationForm</name>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>not a date</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>not in the list</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>expected</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>to be checked</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>needed</translation>
    </message>
    <message>
        <source>already used</source>
        <translation>already used</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>not right</translation>
    </message>
    <message>
        <source>The number that the register gives next; write another one only when it is needed.</source>
        <translation>The number that the register gives next; write another one only when it is needed.</translation>
    </message>
    <message>
        <source>Arrival date</source>
        <translation>Arrival date</translation>
    </message>
    <message>
        <source>Number, notation</source>
        <translation>Number, notation</translation>
    </message>
    <message>
        <source>Document date</source>
        <translation>Document date</translation>
    </message>
    <message>
        <source>Issuing agency</source>
        <translation>Issuing agency</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Secrecy</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Deadline for handling</source>
        <translation>Deadline for handling</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Reply required</source>
        <translation>Reply required</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Submit to</source>
        <translation>Submit to</translation>
    </message>
    <message>
        <source>What the office proposes</source>
        <translation>What the office proposes</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>Field of work</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Arrival no.</source>
        <translation>Arrival no.</translation>
    </message>
    <message>
        <source>Entered in</source>
        <translation>Entered in</translation>
    </message>
    <message>
        <source>Proposed handling</source>
        <translation>Proposed handling</translation>
    </message>
    <message>
        <source>by the rule “%1”</source>
        <translation>by the rule “%1”</translation>
    </message>
    <message>
        <source>Meeting on</source>
        <translation>Meeting on</translation>
    </message>
    <message>
        <source>From (time)</source>
        <translation>From (time)</translation>
    </message>
    <message>
        <source>Until (time)</source>
        <translation>Until (time)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Chaired by</source>
        <translation>Chaired by</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Envelope</translation>
    </message>
    <message>
        <source>not to be opened</source>
        <translation>not to be opened</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Addressed to</translation>
    </message>
    <message>
        <source>Proposed assignments</source>
        <translation>Proposed assignments</translation>
    </message>
    <message>
        <source>What the instruction would say</source>
        <translation>What the instruction would say</translation>
    </message>
    <message>
        <source>Wording of the instruction</source>
        <translation>Wording of the instruction</translation>
    </message>
    <message>
        <source>Urgent letter</source>
        <translation>Urgent letter</translation>
    </message>
    <message>
        <source>alert who is to lead at once</source>
        <translation>alert who is to lead at once</translation>
    </message>
    <message>
        <source>Found in the letter</source>
        <translation>Found in the letter</translation>
    </message>
    <message>
        <source>Read as: on %1 at the latest.</source>
        <translation>Read as: on %1 at the latest.</translation>
    </message>
    <message>
        <source>Read as: on %1, before an hour of that day.</source>
        <translation>Read as: on %1, before an hour of that day.</translation>
    </message>
    <message>
        <source>Read as: before %1, so the last working day before it.</source>
        <translation>Read as: before %1, so the last working day before it.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Nothing is registered yet: what is proposed goes to the leader with the submission. Choose the leader and press “Register and submit”, or clear the proposal to register only.</source>
        <translation>Nothing is registered yet: what is proposed goes to the leader with the submission. Choose the leader and press “Register and submit”, or clear the proposal to register only.</translation>
    </message>
</context>
<context>
    <name>congso::RelatedTab</name>
    <message>
        <source>No document is linked with this one.</source>
        <translation>No document is linked with this one.</translation>
    </message>
    <message>
        <source>Related documents</source>
        <translation>Related documents</translation>
    </message>
    <message>
        <source>Linked with this document</source>
        <translation>Linked with this document</translation>
    </message>
    <message>
        <source>Hang together with it over others</source>
        <translation>Hang together with it over others</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>Answered by %1</translation>
    </message>
    <message>
        <source>Outgoing documents</source>
        <translation>Outgoing documents</translation>
    </message>
</context>
<context>
    <name>congso::Reminders</name>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) of yours are overdue.</source>
        <translation>
            <numerusform>%n document of yours are overdue.</numerusform>
            <numerusform>%n documents of yours are overdue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message numerus="yes">
        <source>%n urgent document(s) wait for you, not opened yet.</source>
        <translation>
            <numerusform>%n urgent document wait for you, not opened yet.</numerusform>
            <numerusform>%n urgent documents wait for you, not opened yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::RemindersDialog</name>
    <message>
        <source>What waits for you</source>
        <translation>What waits for you</translation>
    </message>
    <message>
        <source>&amp;Show this list when I sign in</source>
        <translation>&amp;Show this list when I sign in</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nothing waits for you.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No notices from</source>
        <translation>No notices from</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
</context>
<context>
    <name>congso::ReserveDialog</name>
    <message>
        <source>Reserve a number</source>
        <translation>Reserve a number</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>For which document</source>
        <translation>For which document</translation>
    </message>
    <message numerus="yes">
        <source>at least %n character(s)</source>
        <translation>
            <numerusform>at least %n character</numerusform>
            <numerusform>at least %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>Number %1 is reserved.</source>
        <translation>Number %1 is reserved.</translation>
    </message>
    <message>
        <source>The server gives the number: it is among the reserved ones as soon as the server has answered.</source>
        <translation>The server gives the number: it is among the reserved ones as soon as the server has answered.</translation>
    </message>
</context>
<context>
    <name>congso::ReviewTab</name>
    <message>
        <source>The draft has not been sent for review yet.</source>
        <translation>The draft has not been sent for review yet.</translation>
    </message>
    <message>
        <source>Steps of the review</source>
        <translation>Steps of the review</translation>
    </message>
    <message>
        <source>there for %1</source>
        <translation>there for %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>looked at version %1</source>
        <translation>looked at version %1</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Round %1</translation>
    </message>
    <message>
        <source>It was taken over from an old register: who reviewed it is not known here.</source>
        <translation>It was taken over from an old register: who reviewed it is not known here.</translation>
    </message>
    <message>
        <source>It was not reviewed in the program.</source>
        <translation>It was not reviewed in the program.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>at the same time as the step above</source>
        <translation>at the same time as the step above</translation>
    </message>
</context>
<context>
    <name>congso::RouteForm</name>
    <message>
        <source>Ask somebody's opinion too</source>
        <translation>Ask somebody's opinion too</translation>
    </message>
    <message>
        <source>Words to those who review it</source>
        <translation>Words to those who review it</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>Leave out: %1</translation>
    </message>
    <message>
        <source>Unit or person</source>
        <translation>Unit or person</translation>
    </message>
    <message>
        <source>At the same time as the step above</source>
        <translation>At the same time as the step above</translation>
    </message>
    <message>
        <source>%1 (page %2)</source>
        <translation>%1 (page %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to be filled in: %1. It can be sent all the same.</source>
        <translation>Still to be filled in: %1. It can be sent all the same.</translation>
    </message>
</context>
<context>
    <name>congso::RoutingPage</name>
    <message>
        <source>Routing rules</source>
        <translation>Routing rules</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>For which letters</source>
        <translation>For which letters</translation>
    </message>
    <message>
        <source>Submit to</source>
        <translation>Submit to</translation>
    </message>
    <message>
        <source>Proposed assignments</source>
        <translation>Proposed assignments</translation>
    </message>
    <message>
        <source>What the rules would have proposed</source>
        <translation>What the rules would have proposed</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Would have proposed</source>
        <translation>Would have proposed</translation>
    </message>
    <message>
        <source>Who got the lead</source>
        <translation>Who got the lead</translation>
    </message>
    <message>
        <source>Try the rules before you keep them: what differs from what leaders decided is listed here.</source>
        <translation>Try the rules before you keep them: what differs from what leaders decided is listed here.</translation>
    </message>
    <message>
        <source>The first rule that fits a letter proposes to whom it is submitted and who handles it. The clerk sees why and may change it.</source>
        <translation>The first rule that fits a letter proposes to whom it is submitted and who handles it. The clerk sees why and may change it.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n working day(s)</source>
        <translation>
            <numerusform>%1, %n working day</numerusform>
            <numerusform>%1, %n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Trying…</translation>
    </message>
    <message>
        <source>No leader has assigned a document yet: nothing to try the rules against.</source>
        <translation>No leader has assigned a document yet: nothing to try the rules against.</translation>
    </message>
    <message>
        <source>Of the last %1 documents a rule fits %2; in %3 of them the lead is who the leader chose. What differs:</source>
        <translation>Of the last %1 documents a rule fits %2; in %3 of them the lead is who the leader chose. What differs:</translation>
    </message>
    <message>
        <source>The routing rules are kept.</source>
        <translation>The routing rules are kept.</translation>
    </message>
    <message>
        <source>Choose a rule first.</source>
        <translation>Choose a rule first.</translation>
    </message>
    <message>
        <source>It is the first.</source>
        <translation>It is the first.</translation>
    </message>
    <message>
        <source>It is the last.</source>
        <translation>It is the last.</translation>
    </message>
    <message>
        <source>There is no rule yet.</source>
        <translation>There is no rule yet.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nothing has changed.</translation>
    </message>
    <message>
        <source>These are your changes from before, which are not kept as the office's rules yet.</source>
        <translation>These are your changes from before, which are not kept as the office's rules yet.</translation>
    </message>
</context>
<context>
    <name>congso::RoutingParts</name>
    <message>
        <source>Add a unit or person</source>
        <translation>Add a unit or person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Unit or person</source>
        <translation>Unit or person</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>no deadline</translation>
    </message>
    <message>
        <source> working days</source>
        <translation> working days</translation>
    </message>
    <message>
        <source>Deadline in working days</source>
        <translation>Deadline in working days</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>Leave this row out</translation>
    </message>
</context>
<context>
    <name>congso::RowWords</name>
    <message>
        <source>number to come</source>
        <translation>number to come</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>no number</translation>
    </message>
    <message>
        <source>waits to be sent to the server</source>
        <translation>waits to be sent to the server</translation>
    </message>
    <message>
        <source>What you did here waits to be sent to the office server. It is safe on this computer and is sent by itself.</source>
        <translation>What you did here waits to be sent to the office server. It is safe on this computer and is sent by itself.</translation>
    </message>
</context>
<context>
    <name>congso::RuleDialog</name>
    <message>
        <source>Routing rule</source>
        <translation>Routing rule</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Name of the rule</translation>
    </message>
    <message>
        <source>Of letters for which all of this holds; several words are separated by semicolons</source>
        <translation>Of letters for which all of this holds; several words are separated by semicolons</translation>
    </message>
    <message>
        <source>The issuing agency contains</source>
        <translation>The issuing agency contains</translation>
    </message>
    <message>
        <source>Kinds of document</source>
        <translation>Kinds of document</translation>
    </message>
    <message>
        <source>Subject or field of work contains</source>
        <translation>Subject or field of work contains</translation>
    </message>
    <message>
        <source>any</source>
        <translation>any</translation>
    </message>
    <message>
        <source>urgent letters only</source>
        <translation>urgent letters only</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>nobody in particular</translation>
    </message>
    <message>
        <source>Submit to</source>
        <translation>Submit to</translation>
    </message>
    <message>
        <source>Proposed assignments</source>
        <translation>Proposed assignments</translation>
    </message>
    <message>
        <source>What the instruction would say</source>
        <translation>What the instruction would say</translation>
    </message>
    <message>
        <source>Wording of the instruction</source>
        <translation>Wording of the instruction</translation>
    </message>
    <message>
        <source>Give the rule a name; the form says it beside what it proposes.</source>
        <translation>Give the rule a name; the form says it beside what it proposes.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of document.</source>
        <translation>“%1” is not a kind of document.</translation>
    </message>
    <message>
        <source>One row names nobody of this office.</source>
        <translation>One row names nobody of this office.</translation>
    </message>
    <message>
        <source>The rule proposes nothing yet: say to whom, or who leads.</source>
        <translation>The rule proposes nothing yet: say to whom, or who leads.</translation>
    </message>
</context>
<context>
    <name>congso::SafePages</name>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>The letter can still be registered, or read once more with F5.</source>
        <translation>The letter can still be registered, or read once more with F5.</translation>
    </message>
    <message>
        <source>%1 is kept with the letter; its pages cannot be shown here.</source>
        <translation>%1 is kept with the letter; its pages cannot be shown here.</translation>
    </message>
    <message>
        <source>Shown as pictures: this file is not safe to be opened in the window.</source>
        <translation>Shown as pictures: this file is not safe to be opened in the window.</translation>
    </message>
    <message>
        <source>The pages of %1 are being made…</source>
        <translation>The pages of %1 are being made…</translation>
    </message>
    <message>
        <source>The pages as %1 makes them of this file, which itself is unchanged.</source>
        <translation>The pages as %1 makes them of this file, which itself is unchanged.</translation>
    </message>
    <message>
        <source>Only the text of %1 is shown here.</source>
        <translation>Only the text of %1 is shown here.</translation>
    </message>
</context>
<context>
    <name>congso::SavePdf</name>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
</context>
<context>
    <name>congso::SavedLists</name>
    <message>
        <source>&amp;Kept lists</source>
        <translation>&amp;Kept lists</translation>
    </message>
    <message>
        <source>&amp;Remove a kept list</source>
        <translation>&amp;Remove a kept list</translation>
    </message>
    <message>
        <source>&amp;Keep this list…</source>
        <translation>&amp;Keep this list…</translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation>Keep this list</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>congso::ScanMarks</name>
    <message numerus="yes">
        <source>%n word(s) found in the picture of this page.</source>
        <translation>
            <numerusform>%n word found in the picture of this page.</numerusform>
            <numerusform>%n words found in the picture of this page.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the picture of page %1…</source>
        <translation>Looking at the picture of page %1…</translation>
    </message>
    <message numerus="yes">
        <source>It stands on %n page(s) of this file; F3 goes on to the next.</source>
        <translation>
            <numerusform>It stands on %n page of this file; F3 goes on to the next.</numerusform>
            <numerusform>It stands on %n pages of this file; F3 goes on to the next.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::SealEditor</name>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Red, on a transparent ground, in its real size (PNG, 300 dots an inch). It shows in signatures of the agency, on every PC, and only clerks and administrators see it here.</source>
        <translation>Red, on a transparent ground, in its real size (PNG, 300 dots an inch). It shows in signatures of the agency, on every PC, and only clerks and administrators see it here.</translation>
    </message>
    <message>
        <source>Picture of the agency's seal</source>
        <translation>Picture of the agency's seal</translation>
    </message>
    <message>
        <source>The office keeps no picture of its seal any more.</source>
        <translation>The office keeps no picture of its seal any more.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choose a picture</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG pictures (*.png)</translation>
    </message>
    <message>
        <source>The picture of the seal is kept.</source>
        <translation>The picture of the seal is kept.</translation>
    </message>
</context>
<context>
    <name>congso::SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>How to search</translation>
    </message>
    <message>
        <source>Field names may be typed without tone marks: tu:, loai:, ngay:. Press an example to try it.</source>
        <translation>Field names may be typed without tone marks: tu:, loai:, ngay:. Press an example to try it.</translation>
    </message>
</context>
<context>
    <name>congso::SearchSection</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Make the index anew</source>
        <translation>Make the index anew</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Go on reading</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Files that could not be read</translation>
    </message>
    <message>
        <source>Reads the chosen files again, or all of them when none is chosen</source>
        <translation>Reads the chosen files again, or all of them when none is chosen</translation>
    </message>
    <message>
        <source>The search looks into an index of its own, made from the office. It follows by itself; make it anew when documents that are there are not found. Nothing of the office is changed by it, and people go on searching in what is there.</source>
        <translation>The search looks into an index of its own, made from the office. It follows by itself; make it anew when documents that are there are not found. Nothing of the office is changed by it, and people go on searching in what is there.</translation>
    </message>
    <message>
        <source>Making the index anew</source>
        <translation>Making the index anew</translation>
    </message>
    <message>
        <source>There is no index yet; it is being made.</source>
        <translation>There is no index yet; it is being made.</translation>
    </message>
    <message>
        <source>%1 % of the office is in the index; %2 changes are waiting.</source>
        <translation>%1 % of the office is in the index; %2 changes are waiting.</translation>
    </message>
    <message>
        <source>Everything in the office is in the index (100 %).</source>
        <translation>Everything in the office is in the index (100 %).</translation>
    </message>
    <message>
        <source>%1 of %2 files have been read for the search.</source>
        <translation>%1 of %2 files have been read for the search.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read; their documents are found by what was registered.</source>
        <translation>
            <numerusform>%n could not be read; their documents are found by what was registered.</numerusform>
            <numerusform>%n could not be read; their documents are found by what was registered.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those of documents that you may read are listed here.</source>
        <translation>Those of documents that you may read are listed here.</translation>
    </message>
</context>
<context>
    <name>congso::SearchWords</name>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>a quotation mark is not closed</translation>
    </message>
    <message>
        <source>a bracket is not closed</source>
        <translation>a bracket is not closed</translation>
    </message>
    <message>
        <source>a bracket is closed that was not opened</source>
        <translation>a bracket is closed that was not opened</translation>
    </message>
    <message>
        <source>OR or a minus sign has nothing behind it</source>
        <translation>OR or a minus sign has nothing behind it</translation>
    </message>
    <message>
        <source>this is no date</source>
        <translation>this is no date</translation>
    </message>
    <message>
        <source>this field does not know the value</source>
        <translation>this field does not know the value</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>the text is too long</translation>
    </message>
    <message>
        <source>Without tone marks: every spelling, nghị định too</source>
        <translation>Without tone marks: every spelling, nghị định too</translation>
    </message>
    <message>
        <source>With tone marks: only so</source>
        <translation>With tone marks: only so</translation>
    </message>
    <message>
        <source>These words one after another</source>
        <translation>These words one after another</translation>
    </message>
    <message>
        <source>Words that begin so</source>
        <translation>Words that begin so</translation>
    </message>
    <message>
        <source>Either of them</source>
        <translation>Either of them</translation>
    </message>
    <message>
        <source>Number and notation, in whichever case</source>
        <translation>Number and notation, in whichever case</translation>
    </message>
    <message>
        <source>From this agency, under its former names too</source>
        <translation>From this agency, under its former names too</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <source>Dated in these months; ngày:2025 is the whole year</source>
        <translation>Dated in these months; ngày:2025 is the whole year</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Handled by this person or unit</source>
        <translation>Handled by this person or unit</translation>
    </message>
    <message>
        <source>Due within seven days</source>
        <translation>Due within seven days</translation>
    </message>
    <message>
        <source>State; here: past the deadline</source>
        <translation>State; here: past the deadline</translation>
    </message>
    <message>
        <source>Has a digital signature; có:tệp has a file</source>
        <translation>Has a digital signature; có:tệp has a file</translation>
    </message>
    <message>
        <source>From character %1, at “%2”: %3. It was searched as plain words.</source>
        <translation>From character %1, at “%2”: %3. It was searched as plain words.</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>newest first</translation>
    </message>
    <message>
        <source>most relevant first</source>
        <translation>most relevant first</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1 documents</source>
        <translation>more than %1 documents</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Show the newest documents first, at once</source>
        <translation>Show the newest documents first, at once</translation>
    </message>
    <message>
        <source>Most relevant first</source>
        <translation>Most relevant first</translation>
    </message>
    <message>
        <source>Weigh every hit first; this takes longer</source>
        <translation>Weigh every hit first; this takes longer</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Narrow</translation>
    </message>
    <message>
        <source>By year, kind, agency, unit, state, signer</source>
        <translation>By year, kind, agency, unit, state, signer</translation>
    </message>
    <message>
        <source>Search without narrowing</source>
        <translation>Search without narrowing</translation>
    </message>
    <message>
        <source>Take away all that the search is narrowed by</source>
        <translation>Take away all that the search is narrowed by</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Save this search…</translation>
    </message>
    <message>
        <source>Keep it under a name in the list at the left</source>
        <translation>Keep it under a name in the list at the left</translation>
    </message>
    <message>
        <source>Rename the saved search…</source>
        <translation>Rename the saved search…</translation>
    </message>
    <message>
        <source>Give the saved search another name</source>
        <translation>Give the saved search another name</translation>
    </message>
    <message>
        <source>Drop the saved search</source>
        <translation>Drop the saved search</translation>
    </message>
    <message>
        <source>Take it out of the list at the left; documents stay as they are</source>
        <translation>Take it out of the list at the left; documents stay as they are</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Export the list…</translation>
    </message>
    <message>
        <source>Write all hits to a file: .xlsx, .odt, .pdf, .csv</source>
        <translation>Write all hits to a file: .xlsx, .odt, .pdf, .csv</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>How to search</translation>
    </message>
    <message>
        <source>Examples of everything that can be searched for</source>
        <translation>Examples of everything that can be searched for</translation>
    </message>
    <message>
        <source>Next hit in the document</source>
        <translation>Next hit in the document</translation>
    </message>
    <message>
        <source>Go to the next marked place</source>
        <translation>Go to the next marked place</translation>
    </message>
    <message>
        <source>Previous hit in the document</source>
        <translation>Previous hit in the document</translation>
    </message>
    <message>
        <source>Go to the marked place before</source>
        <translation>Go to the marked place before</translation>
    </message>
    <message>
        <source>Outgoing documents and drafts only; văn bản:đến is what came in</source>
        <translation>Outgoing documents and drafts only; văn bản:đến is what came in</translation>
    </message>
    <message>
        <source>Outgoing documents sent to them</source>
        <translation>Outgoing documents sent to them</translation>
    </message>
    <message>
        <source>The first, without what stands right behind the minus sign</source>
        <translation>The first, without what stands right behind the minus sign</translation>
    </message>
    <message>
        <source>In a case file of this name or code</source>
        <translation>In a case file of this name or code</translation>
    </message>
    <message>
        <source>Where the paper lies: box, sheet, shelf</source>
        <translation>Where the paper lies: box, sheet, shelf</translation>
    </message>
</context>
<context>
    <name>congso::SecrecyQuestion</name>
    <message>
        <source>Does the document bear a secrecy mark?</source>
        <translation>Does the document bear a secrecy mark?</translation>
    </message>
    <message>
        <source>One letter</source>
        <translation>One letter</translation>
    </message>
    <message>
        <source>A letter a file</source>
        <translation>A letter a file</translation>
    </message>
    <message>
        <source>Not secret</source>
        <translation>Not secret</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>The files stay where they are.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>Ask later</translation>
    </message>
    <message>
        <source>Only some of them…</source>
        <translation>Only some of them…</translation>
    </message>
    <message>
        <source>Choose which files the answer is for; the others are asked about next.</source>
        <translation>Choose which files the answer is for; the others are asked about next.</translation>
    </message>
    <message>
        <source>Files that are asked about</source>
        <translation>Files that are asked about</translation>
    </message>
</context>
<context>
    <name>congso::ServerAccountForm</name>
    <message>
        <source>Address of the server</source>
        <translation>Address of the server</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Account name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Certificate of the server, where you were given a file</source>
        <translation>Certificate of the server, where you were given a file</translation>
    </message>
    <message>
        <source>Something is still missing: %1.</source>
        <translation>Something is still missing: %1.</translation>
    </message>
    <message>
        <source>This is no address of an office server. It looks like may-chu.example.vn/congso, without name or password.</source>
        <translation>This is no address of an office server. It looks like may-chu.example.vn/congso, without name or password.</translation>
    </message>
    <message>
        <source>The file of the certificate is not there.</source>
        <translation>The file of the certificate is not there.</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>Certificate of the server</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer)</source>
        <translation>Certificates (*.crt *.pem *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>congso::SeveralBar</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::SeveralDialog</name>
    <message>
        <source>Unit or person</source>
        <translation>Unit or person</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Forward to</source>
        <translation>Forward to</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Result in short, or why nothing more is done</source>
        <translation>Result in short, or why nothing more is done</translation>
    </message>
    <message>
        <source>Documents it is not done to, and why</source>
        <translation>Documents it is not done to, and why</translation>
    </message>
    <message>
        <source>It was not given to a unit you head.</source>
        <translation>It was not given to a unit you head.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the documents…</source>
        <translation>Looking at the documents…</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n document(s).</source>
        <translation>
            <numerusform>Done: %n document.</numerusform>
            <numerusform>Done: %n documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It will be done to %n document(s).</source>
        <translation>
            <numerusform>It will be done to %n document.</numerusform>
            <numerusform>It will be done to %n documents.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done, with the reason:</source>
        <translation>Not done, with the reason:</translation>
    </message>
    <message>
        <source>Agree to the proposals</source>
        <translation>Agree to the proposals</translation>
    </message>
    <message>
        <source>File, no answer needed</source>
        <translation>File, no answer needed</translation>
    </message>
    <message>
        <source>For filing, no answer needed</source>
        <translation>For filing, no answer needed</translation>
    </message>
    <message>
        <source>Nothing is proposed that could be agreed with.</source>
        <translation>Nothing is proposed that could be agreed with.</translation>
    </message>
    <message>
        <source>%1, entered by %2</source>
        <translation>%1, entered by %2</translation>
    </message>
</context>
<context>
    <name>congso::SidesPane</name>
    <message>
        <source>Only on the server</source>
        <translation>Only on the server</translation>
    </message>
    <message>
        <source>What the server does not have</source>
        <translation>What the server does not have</translation>
    </message>
    <message>
        <source>What this computer does not have</source>
        <translation>What this computer does not have</translation>
    </message>
    <message>
        <source>Done by others: it stays here, and is sent from their computers.</source>
        <translation>Done by others: it stays here, and is sent from their computers.</translation>
    </message>
    <message>
        <source>the first ones</source>
        <translation>the first ones</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>the server cannot be asked now</source>
        <translation>the server cannot be asked now</translation>
    </message>
    <message>
        <source>Would leave this computer</source>
        <translation>Would leave this computer</translation>
    </message>
    <message numerus="yes">
        <source>%n documents, of which not even the name may be read here any more</source>
        <translation>
            <numerusform>One document, of which not even the name may be read here any more</numerusform>
            <numerusform>%n documents, of which not even the name may be read here any more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::SignInDelay</name>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %n second(s).</source>
        <translation>
            <numerusform>Too many wrong passwords. Try again in %n second.</numerusform>
            <numerusform>Too many wrong passwords. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Find a name</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Another office…</source>
        <translation>Another office…</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock is on</translation>
    </message>
    <message>
        <source>The password you were given was for the first time only. Choose one of your own, with at least %1 characters; nobody else will know it.</source>
        <translation>The password you were given was for the first time only. Choose one of your own, with at least %1 characters; nobody else will know it.</translation>
    </message>
    <message>
        <source>Save and sign in</source>
        <translation>Save and sign in</translation>
    </message>
</context>
<context>
    <name>congso::SignaturesDialog</name>
    <message>
        <source>Signature holds</source>
        <translation>Signature holds</translation>
    </message>
    <message>
        <source>Signature not certain</source>
        <translation>Signature not certain</translation>
    </message>
    <message>
        <source>Signature does not hold</source>
        <translation>Signature does not hold</translation>
    </message>
    <message>
        <source>Digital signatures</source>
        <translation>Digital signatures</translation>
    </message>
    <message>
        <source>Checked by the signed bytes and the certificate, never by the picture on the page. No network was asked: whether a certificate was revoked is known only where the file says so.</source>
        <translation>Checked by the signed bytes and the certificate, never by the picture on the page. No network was asked: whether a certificate was revoked is known only where the file says so.</translation>
    </message>
</context>
<context>
    <name>congso::SigningActions</name>
    <message>
        <source>Signing</source>
        <translation>Signing</translation>
    </message>
    <message>
        <source>Sign the list</source>
        <translation>Sign the list</translation>
    </message>
    <message>
        <source>Sign every document of the list that can be signed, with this PIN once</source>
        <translation>Sign every document of the list that can be signed, with this PIN once</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Next document</translation>
    </message>
    <message>
        <source>Show the next document of the list</source>
        <translation>Show the next document of the list</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>Previous document</translation>
    </message>
    <message>
        <source>Show the previous document of the list</source>
        <translation>Show the previous document of the list</translation>
    </message>
    <message>
        <source>Leave out of the list</source>
        <translation>Leave out of the list</translation>
    </message>
    <message>
        <source>Do not sign the document shown; it stays where it was</source>
        <translation>Do not sign the document shown; it stays where it was</translation>
    </message>
    <message>
        <source>Look for certificates again</source>
        <translation>Look for certificates again</translation>
    </message>
    <message>
        <source>After a token was plugged in</source>
        <translation>After a token was plugged in</translation>
    </message>
    <message>
        <source>Pictures and keys…</source>
        <translation>Pictures and keys…</translation>
    </message>
    <message>
        <source>The pictures of signature and seal, drivers of tokens, keys from files</source>
        <translation>The pictures of signature and seal, drivers of tokens, keys from files</translation>
    </message>
    <message>
        <source>Back to the documents</source>
        <translation>Back to the documents</translation>
    </message>
    <message>
        <source>The PIN is forgotten</source>
        <translation>The PIN is forgotten</translation>
    </message>
</context>
<context>
    <name>congso::SigningPage</name>
    <message>
        <source>Sign for the agency</source>
        <translation>Sign for the agency</translation>
    </message>
    <message>
        <source>Sign documents</source>
        <translation>Sign documents</translation>
    </message>
    <message>
        <source>There is nothing left to sign.</source>
        <translation>There is nothing left to sign.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>This file is not safe to be drawn here. Look at it from its page before you sign it.</source>
        <translation>This file is not safe to be drawn here. Look at it from its page before you sign it.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signing</translation>
    </message>
    <message numerus="yes">
        <source>Signed: %n document(s).</source>
        <translation>
            <numerusform>Signed: %n document.</numerusform>
            <numerusform>Signed: %n documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not signed: %n document(s); the list says why.</source>
        <translation>
            <numerusform>Not signed: %n document; the list says why.</numerusform>
            <numerusform>Not signed: %n documents; the list says why.</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents to sign</source>
        <translation>Documents to sign</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on</source>
        <translation>Caps Lock seems to be on</translation>
    </message>
    <message>
        <source>One PIN signs the documents of this list and is forgotten. It is tried once; nothing is tried again by itself.</source>
        <translation>One PIN signs the documents of this list and is forgotten. It is tried once; nothing is tried again by itself.</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>reading</translation>
    </message>
    <message>
        <source>to sign</source>
        <translation>to sign</translation>
    </message>
    <message>
        <source>look at the place</source>
        <translation>look at the place</translation>
    </message>
    <message>
        <source>cannot be signed</source>
        <translation>cannot be signed</translation>
    </message>
    <message>
        <source>being signed</source>
        <translation>being signed</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>not signed</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>this computer</translation>
    </message>
    <message>
        <source>Looking for certificates…</source>
        <translation>Looking for certificates…</translation>
    </message>
    <message>
        <source>No certificate to sign with was found. Plug the token in, or import a key from a file under “Pictures and keys”.</source>
        <translation>No certificate to sign with was found. Plug the token in, or import a key from a file under “Pictures and keys”.</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>Issued by %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Valid until %1</translation>
    </message>
    <message>
        <source>A wrong PIN was given before: few tries are left.</source>
        <translation>A wrong PIN was given before: few tries are left.</translation>
    </message>
    <message>
        <source>The next wrong PIN locks the token.</source>
        <translation>The next wrong PIN locks the token.</translation>
    </message>
    <message>
        <source>Signing is going on.</source>
        <translation>Signing is going on.</translation>
    </message>
    <message>
        <source>The documents are still being read.</source>
        <translation>The documents are still being read.</translation>
    </message>
    <message>
        <source>No document of the list can be signed.</source>
        <translation>No document of the list can be signed.</translation>
    </message>
    <message>
        <source>Choose a certificate that can sign.</source>
        <translation>Choose a certificate that can sign.</translation>
    </message>
    <message>
        <source>Type the PIN first.</source>
        <translation>Type the PIN first.</translation>
    </message>
    <message numerus="yes">
        <source>Sign %n document(s)</source>
        <translation>
            <numerusform>Sign %n document</numerusform>
            <numerusform>Sign %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign the list</source>
        <translation>Sign the list</translation>
    </message>
    <message>
        <source>Certificates are being looked for.</source>
        <translation>Certificates are being looked for.</translation>
    </message>
    <message>
        <source>It is the last one.</source>
        <translation>It is the last one.</translation>
    </message>
    <message>
        <source>It is the first one.</source>
        <translation>It is the first one.</translation>
    </message>
    <message>
        <source>The frame shows where it will stand, as the law wants it. Drag it where that is wrong, or move it with Ctrl and the arrow keys.</source>
        <translation>The frame shows where it will stand, as the law wants it. Drag it where that is wrong, or move it with Ctrl and the arrow keys.</translation>
    </message>
    <message>
        <source>Title and name of who signs were not found for certain: drag the frame where the signature belongs.</source>
        <translation>Title and name of who signs were not found for certain: drag the frame where the signature belongs.</translation>
    </message>
    <message>
        <source>Signature of the agency</source>
        <translation>Signature of the agency</translation>
    </message>
    <message>
        <source>It is of %1. Here %2 signs: is it the right one?</source>
        <translation>It is of %1. Here %2 signs: is it the right one?</translation>
    </message>
    <message>
        <source>It is of %1. Here %2 signs: is it yours?</source>
        <translation>It is of %1. Here %2 signs: is it yours?</translation>
    </message>
    <message>
        <source>goes unsigned</source>
        <translation>goes unsigned</translation>
    </message>
    <message>
        <source>Attachment of %1</source>
        <translation>Attachment of %1</translation>
    </message>
    <message>
        <source>It is not signed without its document.</source>
        <translation>It is not signed without its document.</translation>
    </message>
    <message>
        <source>It goes out as it is, without a signature: only PDF and Word files can bear one. Where it is a part of the document, send the draft back and put a PDF in its place.</source>
        <translation>It goes out as it is, without a signature: only PDF and Word files can bear one. Where it is a part of the document, send the draft back and put a PDF in its place.</translation>
    </message>
    <message>
        <source>There is no picture of the seal yet: words stand in its place. Choose one under “Pictures and keys”.</source>
        <translation>There is no picture of the seal yet: words stand in its place. Choose one under “Pictures and keys”.</translation>
    </message>
    <message>
        <source>There is no picture of the signature yet: words stand in its place. Choose one under “Pictures and keys”.</source>
        <translation>There is no picture of the signature yet: words stand in its place. Choose one under “Pictures and keys”.</translation>
    </message>
    <message>
        <source>look at the number</source>
        <translation>look at the number</translation>
    </message>
    <message>
        <source>The page has no number, and no blank where it can be filled in. In the register it is %1: send the draft back, so that it is written there.</source>
        <translation>The page has no number, and no blank where it can be filled in. In the register it is %1: send the draft back, so that it is written there.</translation>
    </message>
    <message>
        <source>The page bears another number or notation than the register, where it is %1. Send the draft back, or void the number and take it with the right notation.</source>
        <translation>The page bears another number or notation than the register, where it is %1. Send the draft back, or void the number and take it with the right notation.</translation>
    </message>
</context>
<context>
    <name>congso::SigningSetup</name>
    <message>
        <source>Signing on this computer</source>
        <translation>Signing on this computer</translation>
    </message>
    <message>
        <source>Picture of the handwritten signature (blue, PNG with a transparent ground)</source>
        <translation>Picture of the handwritten signature (blue, PNG with a transparent ground)</translation>
    </message>
    <message>
        <source>Picture of the agency's seal (red, PNG with a transparent ground)</source>
        <translation>Picture of the agency's seal (red, PNG with a transparent ground)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choose a picture</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG pictures (*.png)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Driver of the token (PKCS#11), where the computer does not find it itself</source>
        <translation>Driver of the token (PKCS#11), where the computer does not find it itself</translation>
    </message>
    <message>
        <source>Key from a file (.p12, .pfx)</source>
        <translation>Key from a file (.p12, .pfx)</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Password of the file</translation>
    </message>
    <message>
        <source>PIN of the keys kept on this computer (a new one the first time)</source>
        <translation>PIN of the keys kept on this computer (a new one the first time)</translation>
    </message>
    <message>
        <source>Import the key</source>
        <translation>Import the key</translation>
    </message>
    <message>
        <source>A key in a file is weaker than a token: whoever copies the file and learns its password signs in your name. Delete the file afterwards.</source>
        <translation>A key in a file is weaker than a token: whoever copies the file and learns its password signs in your name. Delete the file afterwards.</translation>
    </message>
    <message>
        <source>Choose the file of the key</source>
        <translation>Choose the file of the key</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx)</source>
        <translation>Keys (*.p12 *.pfx)</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) imported. Delete the file now, or keep it where nobody else comes.</source>
        <translation>
            <numerusform>%n key imported. Delete the file now, or keep it where nobody else comes.</numerusform>
            <numerusform>%n keys imported. Delete the file now, or keep it where nobody else comes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time stamping service, where the office has one (http or https address)</source>
        <translation>Time stamping service, where the office has one (http or https address)</translation>
    </message>
    <message>
        <source>none: the time is that of this computer</source>
        <translation>none: the time is that of this computer</translation>
    </message>
    <message>
        <source>“%1” is no address of a time stamping service. Write one that begins with http:// or https://.</source>
        <translation>“%1” is no address of a time stamping service. Write one that begins with http:// or https://.</translation>
    </message>
    <message>
        <source>Kept by the office: it is there on every PC that you sign at.</source>
        <translation>Kept by the office: it is there on every PC that you sign at.</translation>
    </message>
    <message>
        <source>On this computer only.</source>
        <translation>On this computer only.</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <translation>The new PIN once more</translation>
    </message>
    <message>
        <source>Type the PIN that protects the keys kept on this computer. The first time it is a new one that you choose.</source>
        <translation>Type the PIN that protects the keys kept on this computer. The first time it is a new one that you choose.</translation>
    </message>
    <message>
        <source>The two new PINs are not the same. Type the same one twice.</source>
        <translation>The two new PINs are not the same. Type the same one twice.</translation>
    </message>
</context>
<context>
    <name>congso::SlipDay</name>
    <message>
        <source>Nobody has been named to go yet.</source>
        <translation>Nobody has been named to go yet.</translation>
    </message>
    <message>
        <source>Going: %1</source>
        <translation>Going: %1</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>Meeting %1</translation>
    </message>
    <message>
        <source>%1: entered by %2 for %3</source>
        <translation>%1: entered by %2 for %3</translation>
    </message>
    <message>
        <source>%1 asks %2</source>
        <translation>%1 asks %2</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Not read yet</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Read %1</translation>
    </message>
</context>
<context>
    <name>congso::SlipFlow</name>
    <message>
        <source>Handling</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
</context>
<context>
    <name>congso::SlipTab</name>
    <message>
        <source>Processing slip</source>
        <translation>Processing slip</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>entered by %1</source>
        <translation>entered by %1</translation>
    </message>
    <message>
        <source>The paper lies in: %1</source>
        <translation>The paper lies in: %1</translation>
    </message>
</context>
<context>
    <name>congso::StartPage</name>
    <message>
        <source>Welcome to Công Sở</source>
        <translation>Welcome to Công Sở</translation>
    </message>
    <message>
        <source>The office's documents, from the door to done, on this computer.</source>
        <translation>The office's documents, from the door to done, on this computer.</translation>
    </message>
    <message>
        <source>A new office</source>
        <translation>A new office</translation>
    </message>
    <message>
        <source>Name of the agency</source>
        <translation>Name of the agency</translation>
    </message>
    <message>
        <source>Superior agency, as printed above the name</source>
        <translation>Superior agency, as printed above the name</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Abbreviation</translation>
    </message>
    <message>
        <source>Place written before the date</source>
        <translation>Place written before the date</translation>
    </message>
    <message>
        <source>The administrator, who also registers documents until others are added</source>
        <translation>The administrator, who also registers documents until others are added</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Sign-in name</translation>
    </message>
    <message>
        <source>Folder that holds the office</source>
        <translation>Folder that holds the office</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Make the office</source>
        <translation>Make the office</translation>
    </message>
    <message>
        <source>Open the sample office</source>
        <translation>Open the sample office</translation>
    </message>
    <message>
        <source>Just trying</source>
        <translation>Just trying</translation>
    </message>
    <message>
        <source>A made-up agency with people, units and documents in every state. Nothing in it is real; it can be thrown away.</source>
        <translation>A made-up agency with people, units and documents in every state. Nothing in it is real; it can be thrown away.</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Open a folder…</translation>
    </message>
    <message>
        <source>There is an office already</source>
        <translation>There is an office already</translation>
    </message>
    <message>
        <source>Open the folder that another computer or an earlier installation has made.</source>
        <translation>Open the folder that another computer or an earlier installation has made.</translation>
    </message>
    <message>
        <source>Something is still missing: %1.</source>
        <translation>Something is still missing: %1.</translation>
    </message>
    <message>
        <source>Making the office</source>
        <translation>Making the office</translation>
    </message>
    <message>
        <source>Making the sample office</source>
        <translation>Making the sample office</translation>
    </message>
    <message>
        <source>Folder for the office</source>
        <translation>Folder for the office</translation>
    </message>
    <message>
        <source>Folder of the office</source>
        <translation>Folder of the office</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <translation>Connect to a server…</translation>
    </message>
    <message>
        <source>The office has a server</source>
        <translation>The office has a server</translation>
    </message>
    <message>
        <source>Your agency works on many computers together. You need the address, account name and password that you were given.</source>
        <translation>Your agency works on many computers together. You need the address, account name and password that you were given.</translation>
    </message>
</context>
<context>
    <name>congso::StatusLine</name>
    <message numerus="yes">
        <source>%1 document(s)</source>
        <translation>
            <numerusform>%1 document</numerusform>
            <numerusform>%1 documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::StoreProblem</name>
    <message>
        <source>Install the newer Công Sở on this computer, then open the folder again.</source>
        <translation>Install the newer Công Sở on this computer, then open the folder again.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the office; it contains a file named office.sqlite.</source>
        <translation>Choose the folder that holds the office; it contains a file named office.sqlite.</translation>
    </message>
    <message>
        <source>Move the whole folder to a disk of this computer, with the program closed everywhere, and open it there.</source>
        <translation>Move the whole folder to a disk of this computer, with the program closed everywhere, and open it there.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer for the right to write into the folder.</source>
        <translation>Ask whoever looks after this computer for the right to write into the folder.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>Free some space on the disk, then try again.</translation>
    </message>
    <message>
        <source>Another program is working on the whole folder; wait until it is done and try again.</source>
        <translation>Another program is working on the whole folder; wait until it is done and try again.</translation>
    </message>
    <message>
        <source>Do not work in this folder any more; restore the last backup. The damaged folder is kept aside.</source>
        <translation>Do not work in this folder any more; restore the last backup. The damaged folder is kept aside.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, write down the sentence above and ask whoever looks after this computer.</source>
        <translation>Try again; if it stays so, write down the sentence above and ask whoever looks after this computer.</translation>
    </message>
    <message>
        <source>Nothing in the folder was changed by this attempt. Your backups are not touched.</source>
        <translation>Nothing in the folder was changed by this attempt. Your backups are not touched.</translation>
    </message>
    <message>
        <source>Nothing in the folder was changed. What was registered is still there.</source>
        <translation>Nothing in the folder was changed. What was registered is still there.</translation>
    </message>
    <message>
        <source>The office cannot be opened</source>
        <translation>The office cannot be opened</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choose another folder…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restore a backup…</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>New office</translation>
    </message>
    <message>
        <source>Folder of the office</source>
        <translation>Folder of the office</translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation>Backup to restore</translation>
    </message>
    <message>
        <source>Checking and restoring the backup</source>
        <translation>Checking and restoring the backup</translation>
    </message>
    <message>
        <source> The folder as it was is kept at %1.</source>
        <translation> The folder as it was is kept at %1.</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>The backup is restored.</translation>
    </message>
</context>
<context>
    <name>congso::SuggestEdit</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>congso::SuggestionBox</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>congso::SyncPage</name>
    <message>
        <source>Exchange now</source>
        <translation>Exchange now</translation>
    </message>
    <message>
        <source>Asks the server at once instead of in a while</source>
        <translation>Asks the server at once instead of in a while</translation>
    </message>
    <message>
        <source>Office server</source>
        <translation>Office server</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>What you did since the backup is sent to the server once more; nothing is deleted on either side</source>
        <translation>What you did since the backup is sent to the server once more; nothing is deleted on either side</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Let them go</translation>
    </message>
    <message>
        <source>The documents that you may not read any more are removed from this computer; the server keeps them</source>
        <translation>The documents that you may not read any more are removed from this computer; the server keeps them</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>Acts that wait to be sent</source>
        <translation>Acts that wait to be sent</translation>
    </message>
    <message>
        <source>Did not fit</source>
        <translation>Did not fit</translation>
    </message>
    <message>
        <source>Acts that did not fit what others had done</source>
        <translation>Acts that did not fit what others had done</translation>
    </message>
    <message>
        <source>The password for the server is needed first.</source>
        <translation>The password for the server is needed first.</translation>
    </message>
    <message>
        <source>waits for its number</source>
        <translation>waits for its number</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <translation>Connect to a server…</translation>
    </message>
    <message>
        <source>This office becomes a part of the one on a server, with everything that is in it</source>
        <translation>This office becomes a part of the one on a server, with everything that is in it</translation>
    </message>
    <message>
        <source>Leave the server…</source>
        <translation>Leave the server…</translation>
    </message>
    <message>
        <source>What is here becomes an office of its own; nothing is lost on either side</source>
        <translation>What is here becomes an office of its own; nothing is lost on either side</translation>
    </message>
    <message>
        <source>settled ones too</source>
        <translation>settled ones too</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>What waits to be sent</translation>
    </message>
    <message>
        <source>Nothing is in conflict. What waits to be sent is at the left; chosen, it is read here.</source>
        <translation>Nothing is in conflict. What waits to be sent is at the left; chosen, it is read here.</translation>
    </message>
    <message>
        <source>Connected. What was recorded here is being sent.</source>
        <translation>Connected. What was recorded here is being sent.</translation>
    </message>
    <message>
        <source>This office is on its own now. Everything is here, and the server keeps what it had.</source>
        <translation>This office is on its own now. Everything is here, and the server keeps what it had.</translation>
    </message>
    <message>
        <source>Export what is only here…</source>
        <translation>Export what is only here…</translation>
    </message>
    <message>
        <source>A table of every act that the server does not have, with all that was written</source>
        <translation>A table of every act that the server does not have, with all that was written</translation>
    </message>
    <message>
        <source>The server has to answer first: what it has is not known.</source>
        <translation>The server has to answer first: what it has is not known.</translation>
    </message>
    <message>
        <source>Nothing is on this computer alone.</source>
        <translation>Nothing is on this computer alone.</translation>
    </message>
    <message>
        <source>What you wrote is kept and is being sent.</source>
        <translation>What you wrote is kept and is being sent.</translation>
    </message>
    <message>
        <source>What others wrote stays. What you wrote can still be read among the settled ones.</source>
        <translation>What others wrote stays. What you wrote can still be read among the settled ones.</translation>
    </message>
    <message>
        <source>Wait no longer</source>
        <translation>Wait no longer</translation>
    </message>
    <message>
        <source>What you did is decided again without what the server has lost; what does not fit any more is kept under “Did not fit”, beside what others had done. If they send it after all, it comes as usual</source>
        <translation>What you did is decided again without what the server has lost; what does not fit any more is kept under “Did not fit”, beside what others had done. If they send it after all, it comes as usual</translation>
    </message>
    <message>
        <source>Choose its certificate…</source>
        <translation>Choose its certificate…</translation>
    </message>
    <message>
        <source>The file by which the server proves who it is, as whoever administers it gives it out</source>
        <translation>The file by which the server proves who it is, as whoever administers it gives it out</translation>
    </message>
    <message>
        <source>Reserve a number…</source>
        <translation>Reserve a number…</translation>
    </message>
    <message>
        <source>Take the next number of a book ahead, to be given when the server cannot be reached</source>
        <translation>Take the next number of a book ahead, to be given when the server cannot be reached</translation>
    </message>
    <message>
        <source>Give back a number…</source>
        <translation>Give back a number…</translation>
    </message>
    <message>
        <source>A number that was taken ahead is not needed: it is struck out with a reason</source>
        <translation>A number that was taken ahead is not needed: it is struck out with a reason</translation>
    </message>
    <message>
        <source>The password is used until the program ends: this computer's keychain, which would keep it, is missing or locked.</source>
        <translation>The password is used until the program ends: this computer's keychain, which would keep it, is missing or locked.</translation>
    </message>
    <message>
        <source>It is on the clipboard.</source>
        <translation>It is on the clipboard.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents may not be read by you any more, unusually many at once. They stay on this computer until you agree; if your posts were changed by mistake, leave them, and ask whoever administers the agency.</source>
        <translation>
            <numerusform>One document may not be read by you any more. It stays on this computer until you agree; if your posts were changed by mistake, leave it, and ask whoever administers the agency.</numerusform>
            <numerusform>%n documents may not be read by you any more, unusually many at once. They stay on this computer until you agree; if your posts were changed by mistake, leave them, and ask whoever administers the agency.</numerusform>
        </translation>
    </message>
    <message>
        <source>No number is reserved.</source>
        <translation>No number is reserved.</translation>
    </message>
    <message>
        <source>Not waited for any more. What others had done is kept here, among the settled ones.</source>
        <translation>Not waited for any more. What others had done is kept here, among the settled ones.</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Folder for the files</translation>
    </message>
    <message numerus="yes">
        <source>%n files are in %1.</source>
        <translation>
            <numerusform>One file is in %1.</numerusform>
            <numerusform>%n files are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::TableColumns</name>
    <message>
        <source>&amp;Usual columns</source>
        <translation>&amp;Usual columns</translation>
    </message>
</context>
<context>
    <name>congso::TellDialog</name>
    <message>
        <source>The recipient answered</source>
        <translation>The recipient answered</translation>
    </message>
    <message>
        <source>The recipient was told</source>
        <translation>The recipient was told</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>What it said: paper returned, cancelled on its system…</source>
        <translation>What it said: paper returned, cancelled on its system…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::TemplateDialog</name>
    <message>
        <source>Templates of the office</source>
        <translation>Templates of the office</translation>
    </message>
    <message>
        <source>Keep for the office</source>
        <translation>Keep for the office</translation>
    </message>
    <message>
        <source>This text becomes a template that every PC of the office has. One of the same name is replaced; number and date are left out.</source>
        <translation>This text becomes a template that every PC of the office has. One of the same name is replaced; number and date are left out.</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name of the template</translation>
    </message>
    <message>
        <source>Kept by the office</source>
        <translation>Kept by the office</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>The templates of the office are changed. Other PCs have it after they next exchange with the office server.</source>
        <translation>The templates of the office are changed. Other PCs have it after they next exchange with the office server.</translation>
    </message>
</context>
<context>
    <name>congso::ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>congso::Thumbnails</name>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Small pictures of the pages</translation>
    </message>
</context>
<context>
    <name>congso::Tidying</name>
    <message>
        <source>Documents that you may not read any more have left this computer. What is left of them in the database is written over now, which happens seldom. You can stop it: it is done another time, and nothing is lost.</source>
        <translation>Documents that you may not read any more have left this computer. What is left of them in the database is written over now, which happens seldom. You can stop it: it is done another time, and nothing is lost.</translation>
    </message>
    <message>
        <source>Writing over</source>
        <translation>Writing over</translation>
    </message>
</context>
<context>
    <name>congso::TopBar</name>
    <message>
        <source>Places (F9)</source>
        <translation>Places (F9)</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Signed in: %1</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Te&amp;xt size</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;guage</translation>
    </message>
    <message>
        <source>Search number, agency, subject…</source>
        <translation>Search number, agency, subject…</translation>
    </message>
</context>
<context>
    <name>congso::TrustSection</name>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerprint (SHA-256)</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>itself</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>Trusted authorities</translation>
    </message>
    <message>
        <source>A signature whose certificate leads to one of these is shown as trusted. None is trusted by itself: import the certificates of the authorities, and compare each fingerprint with the one that the authority publishes.</source>
        <translation>A signature whose certificate leads to one of these is shown as trusted. None is trusted by itself: import the certificates of the authorities, and compare each fingerprint with the one that the authority publishes.</translation>
    </message>
    <message>
        <source>Import certificates…</source>
        <translation>Import certificates…</translation>
    </message>
    <message>
        <source>Trust no longer</source>
        <translation>Trust no longer</translation>
    </message>
    <message>
        <source>Certificates in the file</source>
        <translation>Certificates in the file</translation>
    </message>
    <message>
        <source>Trust those ticked</source>
        <translation>Trust those ticked</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Import certificates</source>
        <translation>Import certificates</translation>
    </message>
    <message>
        <source>Certificates (*.cer *.crt *.pem *.p7b *.der)</source>
        <translation>Certificates (*.cer *.crt *.pem *.p7b *.der)</translation>
    </message>
    <message>
        <source>%1 holds no certificate.</source>
        <translation>%1 holds no certificate.</translation>
    </message>
    <message>
        <source>Compare each fingerprint with the one that the authority publishes, then tick what the office is to trust.</source>
        <translation>Compare each fingerprint with the one that the authority publishes, then tick what the office is to trust.</translation>
    </message>
    <message>
        <source>%1, number %2, valid from %3</source>
        <translation>%1, number %2, valid from %3</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) trusted from now on.</source>
        <translation>
            <numerusform>%n certificate trusted from now on.</numerusform>
            <numerusform>%n certificates trusted from now on.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is trusted no longer.</source>
        <translation>%1 is trusted no longer.</translation>
    </message>
</context>
<context>
    <name>congso::UndoNotice</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>congso::UnitSection</name>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Name of the unit</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Abbreviation</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>Add a unit</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Close the unit</source>
        <translation>Close the unit</translation>
    </message>
    <message>
        <source>It can be given no more work; what it did stays. Only a unit without people and units below can be closed.</source>
        <translation>It can be given no more work; what it did stays. Only a unit without people and units below can be closed.</translation>
    </message>
    <message>
        <source>(the agency itself)</source>
        <translation>(the agency itself)</translation>
    </message>
    <message>
        <source>The unit is saved.</source>
        <translation>The unit is saved.</translation>
    </message>
    <message>
        <source>The unit is added.</source>
        <translation>The unit is added.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 is closed.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>congso::UnlinkForm</name>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::VoidNumberForm</name>
    <message>
        <source>Number to void</source>
        <translation>Number to void</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>congso::WindowActions</name>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>All actions…</source>
        <translation>All actions…</translation>
    </message>
    <message>
        <source>Find any action by a few letters of its name</source>
        <translation>Find any action by a few letters of its name</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search in this page, or in all documents</source>
        <translation>Search in this page, or in all documents</translation>
    </message>
    <message>
        <source>Search all documents</source>
        <translation>Search all documents</translation>
    </message>
    <message>
        <source>Search by number, subject and contents in all documents</source>
        <translation>Search by number, subject and contents in all documents</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Back to where you were before</source>
        <translation>Back to where you were before</translation>
    </message>
    <message>
        <source>Show navigation</source>
        <translation>Show navigation</translation>
    </message>
    <message>
        <source>Show or hide the list of places at the left</source>
        <translation>Show or hide the list of places at the left</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Use the whole screen</translation>
    </message>
    <message>
        <source>Undo the last act</source>
        <translation>Undo the last act</translation>
    </message>
    <message>
        <source>Take back what was just done, while the status line offers it</source>
        <translation>Take back what was just done, while the status line offers it</translation>
    </message>
    <message>
        <source>Running work</source>
        <translation>Running work</translation>
    </message>
    <message>
        <source>Running and failed work, with cancel and retry</source>
        <translation>Running and failed work, with cancel and retry</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Make all text larger, up to 150 %</source>
        <translation>Make all text larger, up to 150 %</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Make all text smaller, down to 90 %</source>
        <translation>Make all text smaller, down to 90 %</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normal text</translation>
    </message>
    <message>
        <source>Text in its usual size</source>
        <translation>Text in its usual size</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light or dark as the system is set</source>
        <translation>Light or dark as the system is set</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Always the light look</source>
        <translation>Always the light look</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Always the dark look</source>
        <translation>Always the dark look</translation>
    </message>
    <message>
        <source>The program in Vietnamese</source>
        <translation>The program in Vietnamese</translation>
    </message>
    <message>
        <source>The program in English</source>
        <translation>The program in English</translation>
    </message>
    <message>
        <source>Signed-in person</source>
        <translation>Signed-in person</translation>
    </message>
    <message>
        <source>Menu of the signed-in person</source>
        <translation>Menu of the signed-in person</translation>
    </message>
    <message>
        <source>Switch person, lock, look, language</source>
        <translation>Switch person, lock, look, language</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Lock the window; nothing typed is lost</source>
        <translation>Lock the window; nothing typed is lost</translation>
    </message>
    <message>
        <source>Switch person…</source>
        <translation>Switch person…</translation>
    </message>
    <message>
        <source>Let somebody else sign in; nothing typed is lost</source>
        <translation>Let somebody else sign in; nothing typed is lost</translation>
    </message>
    <message>
        <source>About Công Sở</source>
        <translation>About Công Sở</translation>
    </message>
    <message>
        <source>Version, licence and what the program stands on</source>
        <translation>Version, licence and what the program stands on</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>The manual, opened at the page you are on</source>
        <translation>The manual, opened at the page you are on</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Black on white, with strong lines</source>
        <translation>Black on white, with strong lines</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>High contrast, dark</translation>
    </message>
    <message>
        <source>White on black, with strong lines</source>
        <translation>White on black, with strong lines</translation>
    </message>
</context>
<context>
    <name>congso::WindowReminders</name>
    <message>
        <source>What waits for you…</source>
        <translation>What waits for you…</translation>
    </message>
    <message>
        <source>What is overdue, due soon and not opened; and when notices are not wanted</source>
        <translation>What is overdue, due soon and not opened; and when notices are not wanted</translation>
    </message>
    <message>
        <source>Signed-in person</source>
        <translation>Signed-in person</translation>
    </message>
</context>
<context>
    <name>congso::WindowSearch</name>
    <message>
        <source>Preparing the search: %1 %</source>
        <translation>Preparing the search: %1 %</translation>
    </message>
</context>
<context>
    <name>congso::WindowSync</name>
    <message>
        <source>Office server</source>
        <translation>Office server</translation>
    </message>
    <message>
        <source>Office server…</source>
        <translation>Office server…</translation>
    </message>
    <message>
        <source>The server of the office: connection, what waits to be sent, what did not fit</source>
        <translation>The server of the office: connection, what waits to be sent, what did not fit</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Saved on this computer</translation>
    </message>
</context>
<context>
    <name>congso::WorkForm</name>
    <message>
        <source>A few letters of the name</source>
        <translation>A few letters of the name</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>still missing</translation>
    </message>
    <message>
        <source>nobody, or several, by this name</source>
        <translation>nobody, or several, by this name</translation>
    </message>
    <message>
        <source>before the first day</source>
        <translation>before the first day</translation>
    </message>
</context>
<context>
    <name>congso::WorkingCopies</name>
    <message>
        <source>%1 is open in the word processor. Each save there is recorded as a version; nothing is overwritten.</source>
        <translation>%1 is open in the word processor. Each save there is recorded as a version; nothing is overwritten.</translation>
    </message>
    <message>
        <source>%1: what was saved in the word processor is version %2.</source>
        <translation>%1: what was saved in the word processor is version %2.</translation>
    </message>
    <message>
        <source>%1 has made version %2 while you were editing. What you saved is in your copy and not yet recorded; compare before you put it over that version.</source>
        <translation>%1 has made version %2 while you were editing. What you saved is in your copy and not yet recorded; compare before you put it over that version.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Somebody</translation>
    </message>
    <message>
        <source>Not opened: %1</source>
        <translation>Not opened: %1</translation>
    </message>
    <message>
        <source>Not recorded: %1 What you saved stays in your copy: %2</source>
        <translation>Not recorded: %1 What you saved stays in your copy: %2</translation>
    </message>
</context>
<context>
    <name>congso::WritingPage</name>
    <message>
        <source>Save it as the newest version</source>
        <translation>Save it as the newest version</translation>
    </message>
    <message>
        <source>Write a document</source>
        <translation>Write a document</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>Begin from</translation>
    </message>
    <message>
        <source>An empty text</source>
        <translation>An empty text</translation>
    </message>
    <message>
        <source>Templates of other kinds</source>
        <translation>Templates of other kinds</translation>
    </message>
    <message>
        <source>The text of the linked document</source>
        <translation>The text of the linked document</translation>
    </message>
    <message>
        <source>That document was not written inside: it has no text that could be taken over.</source>
        <translation>That document was not written inside: it has no text that could be taken over.</translation>
    </message>
    <message>
        <source>The text of this draft is a file that was brought in. What you save here becomes its next version; the file stays as the version before.</source>
        <translation>The text of this draft is a file that was brought in. What you save here becomes its next version; the file stays as the version before.</translation>
    </message>
    <message>
        <source>Since this was written, a file from elsewhere has become the text of the draft. What you save here takes its place; that version stays too.</source>
        <translation>Since this was written, a file from elsewhere has become the text of the draft. What you save here takes its place; that version stays too.</translation>
    </message>
    <message>
        <source>What you wrote last and did not save is here again.</source>
        <translation>What you wrote last and did not save is here again.</translation>
    </message>
    <message>
        <source>The text has begun anew.</source>
        <translation>The text has begun anew.</translation>
    </message>
    <message>
        <source>Begin from a template file</source>
        <translation>Begin from a template file</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Templates (*.json)</translation>
    </message>
    <message>
        <source>This file is no template: %1</source>
        <translation>This file is no template: %1</translation>
    </message>
    <message>
        <source>Keep as a template file</source>
        <translation>Keep as a template file</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Saved %1.</translation>
    </message>
    <message numerus="yes">
        <source>Saved as version %1, %n page(s).</source>
        <translation>
            <numerusform>Saved as version %1, %n page.</numerusform>
            <numerusform>Saved as version %1, %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>The version is saved. Its subject, kind or urgency could not be put into the draft's fields: %1</source>
        <translation>The version is saved. Its subject, kind or urgency could not be put into the draft's fields: %1</translation>
    </message>
    <message>
        <source>Somebody has saved version %1 meanwhile. What you write is kept and not yet a version: compare it with that one before you save it over it.</source>
        <translation>Somebody has saved version %1 meanwhile. What you write is kept and not yet a version: compare it with that one before you save it over it.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last version.</source>
        <translation>Nothing has changed since the last version.</translation>
    </message>
    <message>
        <source>The form is being checked.</source>
        <translation>The form is being checked.</translation>
    </message>
    <message>
        <source>No draft is open.</source>
        <translation>No draft is open.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>It is being saved.</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Everything is saved.</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>no version yet</source>
        <translation>no version yet</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>%1 · changes kept, not yet a version</source>
        <translation>%1 · changes kept, not yet a version</translation>
    </message>
    <message>
        <source>%1 (of the office)</source>
        <translation>%1 (of the office)</translation>
    </message>
</context>
<context>
    <name>congso::YearBookDialog</name>
    <message>
        <source>Book of the year</source>
        <translation>Book of the year</translation>
    </message>
    <message>
        <source>Book as PDF…</source>
        <translation>Book as PDF…</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Held against the store</source>
        <translation>Held against the store</translation>
    </message>
    <message>
        <source>Compare with a printed book…</source>
        <translation>Compare with a printed book…</translation>
    </message>
    <message>
        <source>Printed book, as PDF</source>
        <translation>Printed book, as PDF</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) given, every one of them in the book.</source>
        <translation>
            <numerusform>%n number given, every one of them in the book.</numerusform>
            <numerusform>%n numbers given, every one of them in the book.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) given.</source>
        <translation>
            <numerusform>%n number given.</numerusform>
            <numerusform>%n numbers given.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing in the book: %1</source>
        <translation>Missing in the book: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the book are printed.</source>
        <translation>
            <numerusform>%n line of the book are printed.</numerusform>
            <numerusform>%n lines of the book are printed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not printed: %1</source>
        <translation>Not printed: %1</translation>
    </message>
    <message>
        <source>Printed with another date, or not as struck out: %1</source>
        <translation>Printed with another date, or not as struck out: %1</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nothing is missing.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
</context>
</TS>
