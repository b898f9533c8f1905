<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>ActionWords</name>
    <message>
        <source>Enter in the register</source>
        <translation>Vào sổ</translation>
    </message>
    <message>
        <source>Enter the letter in the register; it gets its arrival number.</source>
        <translation>Đăng ký văn bản vào sổ và cấp số đến.</translation>
    </message>
    <message>
        <source>Correct registration</source>
        <translation>Sửa thông tin đăng ký</translation>
    </message>
    <message>
        <source>Correct registered fields with a reason; the old values stay in the history.</source>
        <translation>Sửa thông tin đã vào sổ, có lý do; giá trị cũ được giữ trong lịch sử xử lý.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Thêm tệp</translation>
    </message>
    <message>
        <source>Add files to the document.</source>
        <translation>Thêm tệp vào văn bản.</translation>
    </message>
    <message>
        <source>Withdraw registration</source>
        <translation>Rút đăng ký</translation>
    </message>
    <message>
        <source>Take the registration back. The number is free again while it is the last one, otherwise it is struck out.</source>
        <translation>Rút lại việc vào sổ. Số đến được dùng lại nếu là số cuối cùng, nếu không thì bị hủy.</translation>
    </message>
    <message>
        <source>Submit to a leader</source>
        <translation>Trình lãnh đạo</translation>
    </message>
    <message>
        <source>Send the document up for instruction.</source>
        <translation>Trình văn bản để lãnh đạo cho ý kiến chỉ đạo.</translation>
    </message>
    <message>
        <source>Send back to the clerk</source>
        <translation>Trả lại văn thư</translation>
    </message>
    <message>
        <source>Give the document back to the clerk with a reason.</source>
        <translation>Trả văn bản cho văn thư, có lý do.</translation>
    </message>
    <message>
        <source>Give instruction</source>
        <translation>Cho ý kiến chỉ đạo</translation>
    </message>
    <message>
        <source>Write the instruction and name who leads, co-operates, supervises and is informed.</source>
        <translation>Ghi bút phê, xác định đơn vị hoặc người chủ trì, phối hợp, theo dõi và xem để biết.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Phân công</translation>
    </message>
    <message>
        <source>Assign the work to people of your unit or to units below it.</source>
        <translation>Phân công cho người trong đơn vị hoặc đơn vị trực thuộc.</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>Say that you have taken up the work.</source>
        <translation>Xác nhận đã nhận và bắt đầu xử lý.</translation>
    </message>
    <message>
        <source>Report progress</source>
        <translation>Cập nhật tiến độ</translation>
    </message>
    <message>
        <source>Say how far the work has come.</source>
        <translation>Cho biết công việc đã làm đến đâu.</translation>
    </message>
    <message>
        <source>Send opinion</source>
        <translation>Gửi ý kiến</translation>
    </message>
    <message>
        <source>Write an opinion; for a co-operating unit it is the answer.</source>
        <translation>Ghi ý kiến; đối với đơn vị phối hợp, đây là ý kiến trả lời.</translation>
    </message>
    <message>
        <source>Decline to co-operate</source>
        <translation>Từ chối phối hợp</translation>
    </message>
    <message>
        <source>Say with a reason that you have nothing to contribute.</source>
        <translation>Nêu lý do không tham gia phối hợp.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Trả lại</translation>
    </message>
    <message>
        <source>Give the work back with a reason to who assigned it.</source>
        <translation>Trả lại cho người đã giao, có lý do.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Thu hồi</translation>
    </message>
    <message>
        <source>Take an assignment back; everything assigned below it is recalled too.</source>
        <translation>Thu hồi phân công; các phân công tiếp theo bên dưới cũng được thu hồi.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Chuyển tiếp</translation>
    </message>
    <message>
        <source>Hand your part to another person or unit; the deadline stays.</source>
        <translation>Chuyển phần việc cho người hoặc đơn vị khác, giữ nguyên thời hạn.</translation>
    </message>
    <message>
        <source>Ask for an extension</source>
        <translation>Xin gia hạn</translation>
    </message>
    <message>
        <source>Ask who assigned it for a later deadline.</source>
        <translation>Đề nghị người giao cho lùi thời hạn giải quyết.</translation>
    </message>
    <message>
        <source>Extend deadline</source>
        <translation>Gia hạn</translation>
    </message>
    <message>
        <source>Grant the deadline asked for, or another.</source>
        <translation>Đồng ý thời hạn được đề nghị hoặc ấn định thời hạn khác.</translation>
    </message>
    <message>
        <source>Refuse extension</source>
        <translation>Không đồng ý gia hạn</translation>
    </message>
    <message>
        <source>Keep the deadline, with a reason.</source>
        <translation>Giữ nguyên thời hạn, có lý do.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Put the document aside until a date.</source>
        <translation>Tạm dừng xử lý đến một ngày nhất định.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Tiếp tục xử lý</translation>
    </message>
    <message>
        <source>Go on with the suspended document.</source>
        <translation>Tiếp tục xử lý văn bản đang tạm dừng.</translation>
    </message>
    <message>
        <source>Report result</source>
        <translation>Báo cáo kết quả</translation>
    </message>
    <message>
        <source>Report what was done, with the files of the result.</source>
        <translation>Báo cáo việc đã làm, kèm tệp kết quả.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Hoàn thành</translation>
    </message>
    <message>
        <source>Close the document, with the number of the reply or the reason why there is none.</source>
        <translation>Kết thúc xử lý văn bản, ghi số văn bản trả lời hoặc lý do không trả lời.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Take up the completed document again, with a reason.</source>
        <translation>Xử lý lại văn bản đã hoàn thành, có lý do.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Take back your last act while nothing came after it.</source>
        <translation>Hoàn tác thao tác vừa làm khi chưa có thao tác nào tiếp theo.</translation>
    </message>
    <message>
        <source>Destroy contents</source>
        <translation>Hủy nội dung</translation>
    </message>
    <message>
        <source>Destroy contents and files for good, on a legal basis. Number and history of acts remain.</source>
        <translation>Hủy vĩnh viễn nội dung và tệp theo căn cứ pháp lý. Số đến và lịch sử thao tác vẫn được giữ.</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Thêm người dùng</translation>
    </message>
    <message>
        <source>Add a person who can sign in.</source>
        <translation>Thêm một người có thể đăng nhập.</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>Sửa người dùng</translation>
    </message>
    <message>
        <source>Change name, login or contact of the person.</source>
        <translation>Sửa họ tên, tên đăng nhập hoặc thông tin liên hệ.</translation>
    </message>
    <message>
        <source>Deactivate person</source>
        <translation>Khóa người dùng</translation>
    </message>
    <message>
        <source>The person can no longer sign in; the history keeps the name.</source>
        <translation>Người này không đăng nhập được nữa; lịch sử vẫn giữ họ tên.</translation>
    </message>
    <message>
        <source>Reactivate person</source>
        <translation>Mở khóa người dùng</translation>
    </message>
    <message>
        <source>The person can sign in again.</source>
        <translation>Người này được đăng nhập trở lại.</translation>
    </message>
    <message>
        <source>Add unit</source>
        <translation>Thêm đơn vị</translation>
    </message>
    <message>
        <source>Add a unit to the agency.</source>
        <translation>Thêm đơn vị vào cơ quan.</translation>
    </message>
    <message>
        <source>Change unit</source>
        <translation>Sửa đơn vị</translation>
    </message>
    <message>
        <source>Change name, order or place of the unit.</source>
        <translation>Sửa tên, thứ tự hoặc đơn vị cấp trên.</translation>
    </message>
    <message>
        <source>Close unit</source>
        <translation>Giải thể đơn vị</translation>
    </message>
    <message>
        <source>Close the unit; it gets no more work.</source>
        <translation>Giải thể đơn vị; không giao việc cho đơn vị này nữa.</translation>
    </message>
    <message>
        <source>Add post</source>
        <translation>Thêm chức vụ</translation>
    </message>
    <message>
        <source>Give a person a post in a unit, with its roles.</source>
        <translation>Bố trí người vào chức vụ trong đơn vị, kèm vai trò.</translation>
    </message>
    <message>
        <source>Change post</source>
        <translation>Sửa chức vụ</translation>
    </message>
    <message>
        <source>Change title, roles, unit or holder of the post.</source>
        <translation>Sửa chức danh, vai trò, đơn vị hoặc người giữ chức vụ.</translation>
    </message>
    <message>
        <source>End post</source>
        <translation>Thôi giữ chức vụ</translation>
    </message>
    <message>
        <source>The person no longer holds the post.</source>
        <translation>Người này thôi giữ chức vụ.</translation>
    </message>
    <message>
        <source>Add register</source>
        <translation>Mở sổ mới</translation>
    </message>
    <message>
        <source>Open a register book with numbers of its own.</source>
        <translation>Mở sổ đăng ký có dãy số riêng.</translation>
    </message>
    <message>
        <source>Change register</source>
        <translation>Sửa sổ đăng ký</translation>
    </message>
    <message>
        <source>Change name, kinds or first number of the register.</source>
        <translation>Sửa tên sổ, tên loại văn bản nhận vào hoặc số bắt đầu.</translation>
    </message>
    <message>
        <source>Close register</source>
        <translation>Khóa sổ</translation>
    </message>
    <message>
        <source>The register takes no more entries.</source>
        <translation>Sổ không nhận thêm văn bản.</translation>
    </message>
    <message>
        <source>Reopen register</source>
        <translation>Mở khóa sổ</translation>
    </message>
    <message>
        <source>The register takes entries again.</source>
        <translation>Sổ nhận văn bản trở lại.</translation>
    </message>
    <message>
        <source>Void a number</source>
        <translation>Hủy số</translation>
    </message>
    <message>
        <source>Strike out an unused number with a reason.</source>
        <translation>Hủy một số chưa dùng, có lý do.</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Sửa thiết lập</translation>
    </message>
    <message>
        <source>Change the settings of the office.</source>
        <translation>Sửa thiết lập của cơ quan.</translation>
    </message>
    <message>
        <source>Take over from an old register</source>
        <translation>Nhập từ sổ cũ</translation>
    </message>
    <message>
        <source>Take a line over from an old register, with the number and date it has there.</source>
        <translation>Nhập một dòng của sổ cũ, giữ nguyên số và ngày đã ghi trong sổ.</translation>
    </message>
    <message>
        <source>Take back what was imported</source>
        <translation>Rút lại dòng đã nhập</translation>
    </message>
    <message>
        <source>Take back a line of an old register while nothing has been done with it; its number is free again.</source>
        <translation>Rút lại dòng nhập từ sổ cũ khi chưa ai xử lý; số đến được trả lại.</translation>
    </message>
    <message>
        <source>Pass on at once</source>
        <translation>Chuyển ngay (khẩn)</translation>
    </message>
    <message>
        <source>Tell the units of an urgent letter before it is instructed.</source>
        <translation>Chuyển ngay văn bản khẩn cho đơn vị xem trước khi có ý kiến chỉ đạo.</translation>
    </message>
    <message>
        <source>Record the paper original</source>
        <translation>Ghi nhận bản giấy</translation>
    </message>
    <message>
        <source>Record that the paper original of this document has arrived; it gets no second number.</source>
        <translation>Ghi nhận đã nhận bản giấy của văn bản này; không cấp thêm số đến.</translation>
    </message>
    <message>
        <source>Open the envelope</source>
        <translation>Bóc bì</translation>
    </message>
    <message>
        <source>Say what was in the envelope that the registry did not open.</source>
        <translation>Ghi nội dung văn bản trong bì mà văn thư không bóc.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>Confirm what was entered for you from paper or by telephone.</source>
        <translation>Xác nhận nội dung đã được nhập thay từ bản giấy hoặc qua điện thoại.</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Không xác nhận</translation>
    </message>
    <message>
        <source>Say with a reason that what was entered for you is not what you said.</source>
        <translation>Nêu lý do nội dung nhập thay không đúng ý kiến của mình.</translation>
    </message>
    <message>
        <source>Attach the signed slip</source>
        <translation>Đính kèm phiếu đã ký</translation>
    </message>
    <message>
        <source>Attach the scan of the signed slip as evidence of what was entered.</source>
        <translation>Đính kèm bản quét phiếu giải quyết đã ký làm căn cứ cho nội dung nhập thay.</translation>
    </message>
    <message>
        <source>Send to the meeting</source>
        <translation>Cử dự họp</translation>
    </message>
    <message>
        <source>Say who goes to the meeting.</source>
        <translation>Cử người dự họp theo giấy mời.</translation>
    </message>
    <message>
        <source>Wait for others</source>
        <translation>Chờ đơn vị khác</translation>
    </message>
    <message>
        <source>Take the work out of your lists until somebody else has answered, or until a date.</source>
        <translation>Đưa việc ra khỏi danh sách của mình cho đến khi đơn vị khác trả lời hoặc đến ngày hẹn.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục xử lý</translation>
    </message>
    <message>
        <source>The answer is there; the work is back in your lists.</source>
        <translation>Đã có trả lời; việc trở lại danh sách của mình.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Hỏi ý kiến</translation>
    </message>
    <message>
        <source>Ask one person or unit one question about the document; they may read it.</source>
        <translation>Hỏi một người hoặc một đơn vị về văn bản; người được hỏi được xem văn bản.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời câu hỏi</translation>
    </message>
    <message>
        <source>Answer the question that was put to you.</source>
        <translation>Trả lời câu hỏi đã nhận.</translation>
    </message>
    <message>
        <source>Link documents</source>
        <translation>Liên kết văn bản</translation>
    </message>
    <message>
        <source>Say that this document answers, carries out or replaces another, or belongs to the same matter.</source>
        <translation>Ghi văn bản này trả lời, thực hiện, thay thế văn bản khác hoặc cùng vụ việc.</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Bỏ liên kết</translation>
    </message>
    <message>
        <source>Take a link to another document back.</source>
        <translation>Bỏ liên kết với văn bản khác.</translation>
    </message>
    <message>
        <source>Change routing rules</source>
        <translation>Sửa quy tắc phân phối</translation>
    </message>
    <message>
        <source>Change who gets which letters proposed.</source>
        <translation>Sửa quy tắc đề xuất đơn vị xử lý theo loại văn bản.</translation>
    </message>
    <message>
        <source>Take over open work</source>
        <translation>Nhận bàn giao việc đang xử lý</translation>
    </message>
    <message>
        <source>The open work of the document goes to another person.</source>
        <translation>Việc đang xử lý của văn bản được chuyển cho người khác.</translation>
    </message>
    <message>
        <source>Take over case file</source>
        <translation>Nhận bàn giao hồ sơ</translation>
    </message>
    <message>
        <source>The case file goes to another keeper.</source>
        <translation>Hồ sơ được chuyển cho người khác giữ.</translation>
    </message>
    <message>
        <source>Open case file</source>
        <translation>Mở hồ sơ</translation>
    </message>
    <message>
        <source>Open a case file for work that you handle.</source>
        <translation>Mở hồ sơ cho công việc mình giải quyết.</translation>
    </message>
    <message>
        <source>Correct case file</source>
        <translation>Sửa thông tin hồ sơ</translation>
    </message>
    <message>
        <source>Correct code, title, keeper, retention or who may read it.</source>
        <translation>Sửa số ký hiệu, tiêu đề, người lập, thời hạn bảo quản hoặc chế độ sử dụng.</translation>
    </message>
    <message>
        <source>Put into a case file</source>
        <translation>Đưa vào hồ sơ</translation>
    </message>
    <message>
        <source>Put the document into a case file; it can lie in several.</source>
        <translation>Đưa văn bản vào hồ sơ; một văn bản có thể ở nhiều hồ sơ.</translation>
    </message>
    <message>
        <source>Take out of the case file</source>
        <translation>Đưa ra khỏi hồ sơ</translation>
    </message>
    <message>
        <source>Take the document out of the case file; the document itself stays.</source>
        <translation>Đưa văn bản ra khỏi hồ sơ; bản thân văn bản vẫn còn.</translation>
    </message>
    <message>
        <source>Sheets and note</source>
        <translation>Tờ số, ghi chú</translation>
    </message>
    <message>
        <source>Write the sheets and a note for the list of documents.</source>
        <translation>Ghi tờ số, trang số và ghi chú cho mục lục văn bản.</translation>
    </message>
    <message>
        <source>Change order</source>
        <translation>Sắp xếp lại</translation>
    </message>
    <message>
        <source>Put the documents of the case file in another order.</source>
        <translation>Sắp xếp lại thứ tự văn bản trong hồ sơ.</translation>
    </message>
    <message>
        <source>Close case file</source>
        <translation>Kết thúc hồ sơ</translation>
    </message>
    <message>
        <source>Close the case file; its work is done and its retention fixed.</source>
        <translation>Kết thúc hồ sơ khi công việc đã giải quyết xong và đã xác định thời hạn bảo quản.</translation>
    </message>
    <message>
        <source>Reopen case file</source>
        <translation>Mở lại hồ sơ</translation>
    </message>
    <message>
        <source>Reopen the closed case file, with a reason.</source>
        <translation>Mở lại hồ sơ đã kết thúc, có lý do.</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Ủy quyền xử lý</translation>
    </message>
    <message>
        <source>Let another person act in your name for a time.</source>
        <translation>Để người khác xử lý thay mình trong một thời gian.</translation>
    </message>
    <message>
        <source>Revoke delegation</source>
        <translation>Chấm dứt ủy quyền</translation>
    </message>
    <message>
        <source>End the delegation at once.</source>
        <translation>Chấm dứt ủy quyền ngay.</translation>
    </message>
    <message>
        <source>Enter absence</source>
        <translation>Ghi vắng mặt</translation>
    </message>
    <message>
        <source>Say when the person is away; who assigns work is told.</source>
        <translation>Ghi thời gian vắng mặt; người giao việc sẽ được báo.</translation>
    </message>
    <message>
        <source>Cancel absence</source>
        <translation>Hủy vắng mặt</translation>
    </message>
    <message>
        <source>The person is there after all.</source>
        <translation>Người này không vắng mặt nữa.</translation>
    </message>
    <message>
        <source>Prepare hand-over</source>
        <translation>Lập bàn giao</translation>
    </message>
    <message>
        <source>Hand everything open over to another person.</source>
        <translation>Bàn giao toàn bộ việc đang xử lý cho người khác.</translation>
    </message>
    <message>
        <source>Confirm handing over</source>
        <translation>Xác nhận bàn giao</translation>
    </message>
    <message>
        <source>Confirm the list of what is handed over.</source>
        <translation>Xác nhận danh sách việc bàn giao.</translation>
    </message>
    <message>
        <source>Confirm taking over</source>
        <translation>Xác nhận nhận bàn giao</translation>
    </message>
    <message>
        <source>Take everything over; it is yours from then on.</source>
        <translation>Nhận toàn bộ; từ đó là việc của mình.</translation>
    </message>
    <message>
        <source>Cancel hand-over</source>
        <translation>Hủy bàn giao</translation>
    </message>
    <message>
        <source>Nothing is handed over.</source>
        <translation>Không bàn giao nữa.</translation>
    </message>
    <message>
        <source>Add agency</source>
        <translation>Thêm cơ quan</translation>
    </message>
    <message>
        <source>Add an agency that writes to the office or is written to.</source>
        <translation>Thêm cơ quan gửi hoặc nhận văn bản.</translation>
    </message>
    <message>
        <source>Correct agency</source>
        <translation>Sửa thông tin cơ quan</translation>
    </message>
    <message>
        <source>Correct name, code or validity of the agency.</source>
        <translation>Sửa tên, mã định danh hoặc thời gian hoạt động.</translation>
    </message>
    <message>
        <source>Rename agency</source>
        <translation>Đổi tên cơ quan</translation>
    </message>
    <message>
        <source>The agency bears another name from a day on; the old one is kept.</source>
        <translation>Cơ quan mang tên mới từ một ngày; tên cũ vẫn giữ.</translation>
    </message>
    <message>
        <source>End agency</source>
        <translation>Ghi kết thúc hoạt động</translation>
    </message>
    <message>
        <source>The agency is gone from a day on; name who took over.</source>
        <translation>Cơ quan kết thúc hoạt động từ một ngày; ghi cơ quan kế thừa.</translation>
    </message>
    <message>
        <source>Take agency up again</source>
        <translation>Ghi hoạt động trở lại</translation>
    </message>
    <message>
        <source>The agency was ended by mistake.</source>
        <translation>Cơ quan bị ghi kết thúc nhầm.</translation>
    </message>
    <message>
        <source>Some characters that cannot be kept were replaced or left out.</source>
        <translation>Có ký tự không lưu giữ được nên đã được thay thế hoặc bỏ đi.</translation>
    </message>
    <message>
        <source>Correct recognised text</source>
        <translation>Sửa văn bản nhận dạng</translation>
    </message>
    <message>
        <source>Put right what the computer misread on a page; searching goes by the corrected text.</source>
        <translation>Sửa chỗ máy đọc sai trên trang; tìm kiếm sẽ theo văn bản đã sửa.</translation>
    </message>
    <message>
        <source>Record where the paper lies</source>
        <translation>Ghi nơi để bản giấy</translation>
    </message>
    <message>
        <source>Say in which box and on which shelf the paper original lies; searching finds it and shows it.</source>
        <translation>Ghi bản giấy để ở hộp nào, giá nào; khi tìm kiếm sẽ thấy và hiện ra.</translation>
    </message>
    <message>
        <source>Withdraw case file</source>
        <translation>Hủy hồ sơ mở nhầm</translation>
    </message>
    <message>
        <source>Withdraw an empty case file that was opened by mistake, with a reason.</source>
        <translation>Hủy hồ sơ mở nhầm, chưa có văn bản nào, kèm lý do.</translation>
    </message>
    <message>
        <source>Draft a document</source>
        <translation>Soạn dự thảo</translation>
    </message>
    <message>
        <source>Begin an outgoing document: from nothing, from another one, or as the answer to a letter.</source>
        <translation>Bắt đầu một văn bản đi: soạn mới, từ một văn bản khác, hoặc để trả lời văn bản đến.</translation>
    </message>
    <message>
        <source>Save a version</source>
        <translation>Lưu phiên bản</translation>
    </message>
    <message>
        <source>Add a new version of the draft or of an attachment; the earlier ones are kept.</source>
        <translation>Thêm phiên bản mới của dự thảo hoặc tài liệu kèm theo; các phiên bản trước vẫn được giữ.</translation>
    </message>
    <message>
        <source>Remove an attachment</source>
        <translation>Bỏ tài liệu kèm theo</translation>
    </message>
    <message>
        <source>Take an attachment out of the draft; its versions stay in the history.</source>
        <translation>Bỏ một tài liệu kèm theo khỏi dự thảo; các phiên bản của nó vẫn còn trong lịch sử.</translation>
    </message>
    <message>
        <source>Correct the draft's fields</source>
        <translation>Sửa thông tin dự thảo</translation>
    </message>
    <message>
        <source>Correct what is said of the document before it is issued; the old values stay in the history.</source>
        <translation>Sửa thông tin của văn bản trước khi phát hành; giá trị cũ vẫn còn trong lịch sử.</translation>
    </message>
    <message>
        <source>Link the draft</source>
        <translation>Liên kết dự thảo</translation>
    </message>
    <message>
        <source>Say which documents it answers, replaces, corrects or is based on.</source>
        <translation>Cho biết dự thảo trả lời, thay thế, đính chính hay dựa trên văn bản nào.</translation>
    </message>
    <message>
        <source>Set the recipients</source>
        <translation>Ghi nơi nhận</translation>
    </message>
    <message>
        <source>Say who gets it, to act or for information, electronically or on paper.</source>
        <translation>Ghi ai nhận văn bản, để thực hiện hay để biết, bản điện tử hay bản giấy.</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>Trình duyệt</translation>
    </message>
    <message>
        <source>Send the draft through its steps: content, form, opinions, approval.</source>
        <translation>Chuyển dự thảo qua các bước: kiểm tra nội dung, thể thức, xin ý kiến, duyệt.</translation>
    </message>
    <message>
        <source>Give the review</source>
        <translation>Cho ý kiến về dự thảo</translation>
    </message>
    <message>
        <source>Agree, initial or give an opinion on the draft.</source>
        <translation>Đồng ý, ký nháy hoặc cho ý kiến về dự thảo.</translation>
    </message>
    <message>
        <source>Send the draft back</source>
        <translation>Trả lại dự thảo</translation>
    </message>
    <message>
        <source>Send it back to the drafter with a reason.</source>
        <translation>Trả lại người soạn thảo, có nêu lý do.</translation>
    </message>
    <message>
        <source>Take the draft back</source>
        <translation>Rút dự thảo về</translation>
    </message>
    <message>
        <source>Take it back from review to work on it.</source>
        <translation>Rút dự thảo đang trình về để sửa.</translation>
    </message>
    <message>
        <source>Skip a step</source>
        <translation>Bỏ qua một bước</translation>
    </message>
    <message>
        <source>Leave out a step of the review, with a reason.</source>
        <translation>Bỏ qua một bước của quá trình duyệt, có nêu lý do.</translation>
    </message>
    <message>
        <source>Approve the draft</source>
        <translation>Duyệt dự thảo</translation>
    </message>
    <message>
        <source>Approve the draft as it is; what changes later needs your approval again.</source>
        <translation>Duyệt dự thảo như hiện có; mọi thay đổi về sau phải được duyệt lại.</translation>
    </message>
    <message>
        <source>Take the approval back</source>
        <translation>Rút lại việc duyệt</translation>
    </message>
    <message>
        <source>Take your approval back before it is signed, with a reason.</source>
        <translation>Rút lại việc duyệt trước khi ký, có nêu lý do.</translation>
    </message>
    <message>
        <source>Comment on a place</source>
        <translation>Nhận xét về trang</translation>
    </message>
    <message>
        <source>Put a comment on a place of a page.</source>
        <translation>Ghi ý kiến vào một chỗ trên trang.</translation>
    </message>
    <message>
        <source>Answer a comment</source>
        <translation>Trả lời nhận xét</translation>
    </message>
    <message>
        <source>Answer a comment on a place of a page.</source>
        <translation>Trả lời một ý kiến ghi trên trang.</translation>
    </message>
    <message>
        <source>Close a comment</source>
        <translation>Đóng nhận xét</translation>
    </message>
    <message>
        <source>Close a comment that is settled.</source>
        <translation>Khép một ý kiến đã xử lý xong.</translation>
    </message>
    <message>
        <source>Take number and date</source>
        <translation>Cấp số, ngày tháng</translation>
    </message>
    <message>
        <source>Take the next number of the series, or one reserved ahead, and the date.</source>
        <translation>Lấy số tiếp theo của sổ, hoặc số đã giữ trước, và ngày tháng văn bản.</translation>
    </message>
    <message>
        <source>Void the number</source>
        <translation>Hủy số văn bản</translation>
    </message>
    <message>
        <source>Strike the number out with a reason; it is never given again.</source>
        <translation>Gạch bỏ số, có nêu lý do; số này không cấp lại.</translation>
    </message>
    <message>
        <source>Sign the document</source>
        <translation>Ký văn bản</translation>
    </message>
    <message>
        <source>Sign as the competent person, digitally or on paper.</source>
        <translation>Ký với tư cách người có thẩm quyền, ký số hoặc ký giấy.</translation>
    </message>
    <message>
        <source>Sign for the agency</source>
        <translation>Ký số cơ quan, đóng dấu</translation>
    </message>
    <message>
        <source>Put the agency's digital signature or seal on the signed document.</source>
        <translation>Ký số của cơ quan hoặc đóng dấu lên văn bản đã ký.</translation>
    </message>
    <message>
        <source>Issue the document</source>
        <translation>Phát hành văn bản</translation>
    </message>
    <message>
        <source>Issue it to its recipients; from then on nothing of it can be altered.</source>
        <translation>Phát hành đến nơi nhận; từ đó không thể sửa bất cứ nội dung nào.</translation>
    </message>
    <message>
        <source>Add recipients</source>
        <translation>Bổ sung nơi nhận</translation>
    </message>
    <message>
        <source>Send an issued document to further recipients, with a reason.</source>
        <translation>Gửi văn bản đã phát hành thêm cho nơi khác, có nêu lý do.</translation>
    </message>
    <message>
        <source>Record the dispatch</source>
        <translation>Ghi nhận gửi, nhận</translation>
    </message>
    <message>
        <source>Record that it was sent, received or came back.</source>
        <translation>Ghi nhận văn bản đã gửi, đã nhận hoặc bị trả lại.</translation>
    </message>
    <message>
        <source>Recall the issued document</source>
        <translation>Thu hồi văn bản</translation>
    </message>
    <message>
        <source>Recall what was issued; the recipients return or destroy it (Điều 18.4).</source>
        <translation>Thu hồi văn bản đã phát hành; nơi nhận gửi trả hoặc hủy bỏ (Điều 18.4).</translation>
    </message>
    <message>
        <source>Give up the draft</source>
        <translation>Bỏ dự thảo</translation>
    </message>
    <message>
        <source>Give the document up before it is issued; a number it had is struck out.</source>
        <translation>Thôi không phát hành văn bản; số đã cấp bị gạch bỏ.</translation>
    </message>
    <message>
        <source>Destroy the issued contents</source>
        <translation>Hủy nội dung văn bản đi</translation>
    </message>
    <message>
        <source>Destroy the contents of the outgoing document as the law demands; its number and history stay.</source>
        <translation>Hủy nội dung văn bản đi theo quy định của pháp luật; số và lịch sử vẫn còn.</translation>
    </message>
    <message>
        <source>Replaced by another document</source>
        <translation>Bị thay thế</translation>
    </message>
    <message>
        <source>A later document has taken its place.</source>
        <translation>Một văn bản ban hành sau đã thay thế văn bản này.</translation>
    </message>
    <message>
        <source>Corrected by a notice</source>
        <translation>Được đính chính</translation>
    </message>
    <message>
        <source>A later document corrects it (đính chính).</source>
        <translation>Một văn bản ban hành sau đính chính văn bản này.</translation>
    </message>
    <message>
        <source>Answered by an issued document</source>
        <translation>Đã có văn bản trả lời</translation>
    </message>
    <message>
        <source>The answer was issued; its number stands with the letter.</source>
        <translation>Văn bản trả lời đã phát hành; số của nó được ghi cùng văn bản đến.</translation>
    </message>
    <message>
        <source>Reserve a number</source>
        <translation>Giữ trước một số</translation>
    </message>
    <message>
        <source>Take the next number of a series ahead, with a note what it is for.</source>
        <translation>Lấy trước số tiếp theo của sổ, ghi rõ dùng cho việc gì.</translation>
    </message>
    <message>
        <source>Change the groups of recipients</source>
        <translation>Sửa nhóm nơi nhận</translation>
    </message>
    <message>
        <source>Change the named lists of recipients.</source>
        <translation>Sửa các danh sách nơi nhận.</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Sao văn bản</translation>
    </message>
    <message>
        <source>Make a certified copy or an extract of a document (Điều 25): it gets a number of the series of copies and is sent like any document.</source>
        <translation>Sao y, sao lục hoặc trích sao một văn bản (Điều 25): bản sao lấy số trong sổ bản sao và được gửi như mọi văn bản.</translation>
    </message>
    <message>
        <source>Tell the recipients</source>
        <translation>Báo cho nơi nhận</translation>
    </message>
    <message>
        <source>Record that recipients were told of the recall, replacement or correction, or that they answered.</source>
        <translation>Ghi đã báo cho nơi nhận việc thu hồi, thay thế hay đính chính, hoặc nơi nhận đã trả lời.</translation>
    </message>
    <message>
        <source>Give out the kept original</source>
        <translation>Cho sử dụng bản lưu</translation>
    </message>
    <message>
        <source>Record who uses the kept original, what for, and who permitted it.</source>
        <translation>Ghi ai sử dụng bản lưu, để làm gì, ai cho phép.</translation>
    </message>
    <message>
        <source>Take the kept original back</source>
        <translation>Nhận lại bản lưu</translation>
    </message>
    <message>
        <source>Record that the kept original is back in its place.</source>
        <translation>Ghi bản lưu đã về chỗ cũ.</translation>
    </message>
    <message>
        <source>Take over draft</source>
        <translation>Nhận bàn giao dự thảo</translation>
    </message>
    <message>
        <source>Draft, review, approval or signature goes to another person.</source>
        <translation>Việc soạn thảo, cho ý kiến, duyệt hoặc ký chuyển sang người khác.</translation>
    </message>
    <message>
        <source>Record where the kept original lies</source>
        <translation>Ghi nơi để bản lưu</translation>
    </message>
    <message>
        <source>Take over from an old outgoing register</source>
        <translation>Nhập từ sổ đăng ký văn bản đi cũ</translation>
    </message>
    <message>
        <source>Take a line over from an old register of outgoing documents, with its number and date; it counts as issued.</source>
        <translation>Nhập một dòng của sổ đăng ký văn bản đi cũ, giữ nguyên số và ngày; văn bản được coi là đã phát hành.</translation>
    </message>
    <message>
        <source>Take back a line of an old outgoing register</source>
        <translation>Rút lại dòng nhập từ sổ văn bản đi cũ</translation>
    </message>
    <message>
        <source>Keep a template</source>
        <translation>Lưu mẫu văn bản</translation>
    </message>
    <message>
        <source>Keep a template for the whole office, or take it away.</source>
        <translation>Lưu một mẫu văn bản cho cả cơ quan, hoặc bỏ đi.</translation>
    </message>
    <message>
        <source>Keep the seal's picture</source>
        <translation>Lưu hình con dấu</translation>
    </message>
    <message>
        <source>Keep the picture of the seal for the PCs of those who sign for the agency.</source>
        <translation>Lưu hình con dấu cho các máy của người ký thay cơ quan.</translation>
    </message>
    <message>
        <source>Keep the own signature's picture</source>
        <translation>Lưu hình chữ ký của mình</translation>
    </message>
    <message>
        <source>Keep the picture of one's own signature for every PC of the office.</source>
        <translation>Lưu hình chữ ký của mình cho mọi máy của cơ quan.</translation>
    </message>
    <message>
        <source>Correct the text read on a page</source>
        <translation>Sửa văn bản nhận dạng của trang</translation>
    </message>
    <message>
        <source>Correct a line of an old outgoing register</source>
        <translation>Sửa dòng nhập từ sổ văn bản đi cũ</translation>
    </message>
    <message>
        <source>Put right what was misread or mistyped in a line of an old register; the old values stay in the history.</source>
        <translation>Sửa chỗ đọc nhầm hoặc gõ sai khi nhập sổ cũ; giá trị cũ vẫn còn trong lịch sử.</translation>
    </message>
</context>
<context>
    <name>AgencyWords</name>
    <message>
        <source>formerly %1</source>
        <translation>trước là %1</translation>
    </message>
    <message>
        <source>also called %1</source>
        <translation>còn gọi là %1</translation>
    </message>
    <message>
        <source>in place of %1</source>
        <translation>thay cho %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>nay là %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>former name</source>
        <translation>tên trước đây</translation>
    </message>
    <message>
        <source>later name</source>
        <translation>tên sau này</translation>
    </message>
    <message>
        <source>successor</source>
        <translation>cơ quan kế thừa</translation>
    </message>
    <message>
        <source>predecessor</source>
        <translation>cơ quan tiền thân</translation>
    </message>
    <message>
        <source>former name of %1</source>
        <translation>tên trước đây của %1</translation>
    </message>
    <message>
        <source>later name of %1</source>
        <translation>tên sau này của %1</translation>
    </message>
    <message>
        <source>successor of %1</source>
        <translation>cơ quan kế thừa của %1</translation>
    </message>
    <message>
        <source>predecessor of %1</source>
        <translation>cơ quan tiền thân của %1</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>arrival no. %1</source>
        <translation>số đến %1</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>số %1</translation>
    </message>
    <message>
        <source>a document without a number</source>
        <translation>một văn bản không có số</translation>
    </message>
    <message>
        <source>Reminder: %1, due %2.</source>
        <translation>Nhắc việc: %1, thời hạn %2.</translation>
    </message>
    <message>
        <source>Reminder: %1, no deadline.</source>
        <translation>Nhắc việc: %1, không có thời hạn.</translation>
    </message>
</context>
<context>
    <name>ClashWords</name>
    <message>
        <source>Recipients</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Related documents</source>
        <translation>Văn bản liên quan</translation>
    </message>
    <message>
        <source>Order of the documents</source>
        <translation>Thứ tự văn bản</translation>
    </message>
    <message>
        <source>Routing rules</source>
        <translation>Quy tắc chuyển văn bản</translation>
    </message>
    <message>
        <source>Groups of recipients</source>
        <translation>Nhóm nơi nhận</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Tờ số</translation>
    </message>
    <message>
        <source>Recognised text</source>
        <translation>Văn bản nhận dạng</translation>
    </message>
    <message>
        <source>another one, not known here</source>
        <translation>đối tượng khác, máy này không có</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n bản</numerusform>
        </translation>
    </message>
    <message>
        <source>for information</source>
        <translation>để biết</translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n ngày làm việc</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>không có</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Password: </source>
        <translation>Mật khẩu: </translation>
    </message>
    <message>
        <source>Usage: congsoctl [--store DIR] [--as LOGIN] [--password-file FILE] [--json] [--lang vi|en] VERB …</source>
        <translation>Cách dùng: congsoctl [--store THƯ_MỤC] [--as TÀI_KHOẢN] [--password-file TỆP] [--json] [--lang vi|en] LỆNH …</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 refused by a rule, 2 wrong or ambiguous arguments, 3 fault of store or system.</source>
        <translation>Mã kết thúc: 0 xong, 1 quy tắc không cho phép, 2 tham số sai hoặc chưa rõ, 3 lỗi kho dữ liệu hoặc hệ thống.</translation>
    </message>
    <message>
        <source>The office is ready in %1</source>
        <translation>Cơ quan đã sẵn sàng tại %1</translation>
    </message>
    <message>
        <source>My agency</source>
        <translation>Cơ quan của tôi</translation>
    </message>
    <message>
        <source>%1 documents, %2 events</source>
        <translation>%1 văn bản, %2 sự kiện</translation>
    </message>
    <message>
        <source>%1 events, %2 files, head %3</source>
        <translation>%1 sự kiện, %2 tệp, mã đối chiếu %3</translation>
    </message>
    <message>
        <source>everything is in order</source>
        <translation>mọi thứ toàn vẹn</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>không toàn vẹn</translation>
    </message>
    <message>
        <source>%1 subjects folded again</source>
        <translation>Đã dựng lại %1 hồ sơ dữ liệu</translation>
    </message>
    <message>
        <source>Contents erased: %1</source>
        <translation>Đã xóa nội dung: %1</translation>
    </message>
    <message>
        <source>%1: %2 files, head %3, read back and proven</source>
        <translation>%1: %2 tệp, mã đối chiếu %3, đã đọc lại và kiểm chứng</translation>
    </message>
    <message>
        <source>Restored: %1 files, head %2</source>
        <translation>Đã khôi phục: %1 tệp, mã đối chiếu %2</translation>
    </message>
    <message>
        <source>The store that was there is now in %1</source>
        <translation>Kho dữ liệu cũ được chuyển sang %1</translation>
    </message>
    <message>
        <source>%1: %2 lines on %3 pages</source>
        <translation>%1: %2 dòng trên %3 trang</translation>
    </message>
    <message>
        <source>Nothing is wrong. The report holds no contents and may be sent to anybody.</source>
        <translation>Không có gì bất thường. Báo cáo không chứa nội dung văn bản, có thể gửi cho bất kỳ ai.</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Phát hiện: %1</translation>
    </message>
    <message>
        <source>Last proven backup: %1 (%2 kept)</source>
        <translation>Bản sao lưu đã kiểm chứng gần nhất: %1 (đang giữ %2 bản)</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 dòng</translation>
    </message>
    <message>
        <source>row %1, %2: %3</source>
        <translation>dòng %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more row(s)</source>
        <translation>
            <numerusform>… và %n dòng nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried: %1 rows, %2 could be taken over; nothing was changed</source>
        <translation>Nhập thử: %1 dòng, nhập được %2; chưa thay đổi gì</translation>
    </message>
    <message>
        <source>Import %1: %2 rows, %3 taken over</source>
        <translation>Lần nhập %1: %2 dòng, đã nhập %3</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Đã rút lại: %1</translation>
    </message>
    <message>
        <source>waiting to be registered</source>
        <translation>đang chờ vào sổ</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>trang %1</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n văn bản</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1 documents</source>
        <translation>hơn %1 văn bản</translation>
    </message>
    <message>
        <source>Not understood from character %1 on; searched as plain words.</source>
        <translation>Không hiểu từ ký tự thứ %1; đã tìm như từ ngữ thông thường.</translation>
    </message>
    <message>
        <source>%1 % indexed, %2 files read, %3 could not be read</source>
        <translation>Đã lập chỉ mục %1 %, đọc %2 tệp, %3 tệp không đọc được</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Không thấy lỗi.</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>đoạn %1</translation>
    </message>
    <message>
        <source>%1 put right in %2.</source>
        <translation>Đã sửa %1 chỗ trong %2.</translation>
    </message>
    <message>
        <source>Still to be filled in: %1</source>
        <translation>Còn phải điền: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) given</source>
        <translation>
            <numerusform>đã cấp %n số</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is missing</source>
        <translation>không thiếu số nào</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>thiếu: %1</translation>
    </message>
    <message>
        <source>good until %1</source>
        <translation>còn hiệu lực đến %1</translation>
    </message>
    <message>
        <source>Password of the file: </source>
        <translation>Mật khẩu của tệp: </translation>
    </message>
    <message>
        <source>The server is ready for an office.</source>
        <translation>Máy chủ đã sẵn sàng cho một cơ quan.</translation>
    </message>
    <message>
        <source>The server was up to date; rights and rules were set anew.</source>
        <translation>Máy chủ đã ở phiên bản mới nhất; quyền và quy tắc đã được đặt lại.</translation>
    </message>
    <message>
        <source>%1 events and %2 files are on the server. Link each PC to it, this one too.</source>
        <translation>Đã đưa %1 sự kiện và %2 tệp lên máy chủ. Hãy liên kết từng máy với máy chủ, kể cả máy này.</translation>
    </message>
    <message>
        <source>Account: %1
Password: %2
The password is shown this once; give both to the person alone.</source>
        <translation>Tài khoản: %1
Mật khẩu: %2
Mật khẩu chỉ hiện một lần này; chỉ trao cả hai cho chính người đó.</translation>
    </message>
    <message>
        <source>%1 cannot reach the server any more; open connections were ended.</source>
        <translation>%1 không còn truy cập được máy chủ; các kết nối đang mở đã bị ngắt.</translation>
    </message>
    <message>
        <source>%1 events, %2 files, %3 accounts</source>
        <translation>%1 sự kiện, %2 tệp, %3 tài khoản</translation>
    </message>
    <message>
        <source>Not as it should be: %1</source>
        <translation>Chưa đúng: %1</translation>
    </message>
    <message>
        <source>Every PC will notice that the server was restored, and offer to send again what it lacks.</source>
        <translation>Mọi máy sẽ nhận ra máy chủ đã được phục hồi và đề nghị gửi lại những gì máy chủ còn thiếu.</translation>
    </message>
    <message>
        <source>What to keep of the server at %1:
1. Archive the log without a gap (archive_mode = on, archive_command, archive_timeout = 5min) on another machine.
2. Once a day a copy of the whole: pg_basebackup --checkpoint=fast --wal-method=stream -D FOLDER.
3. Once a week restore both on a machine of its own and run: congsoctl server check URL --deep.
4. Write down the seal that the check prints; it is printed on the register book too.
5. After a restore: congsoctl server restored URL, before any PC connects.</source>
        <translation>Những gì cần lưu của máy chủ %1:
1. Lưu nhật ký liên tục, không đứt quãng (archive_mode = on, archive_command, archive_timeout = 5min) sang máy khác.
2. Mỗi ngày một bản sao toàn bộ: pg_basebackup --checkpoint=fast --wal-method=stream -D THƯ_MỤC.
3. Mỗi tuần phục hồi cả hai trên một máy riêng và chạy: congsoctl server check URL --deep.
4. Ghi lại dấu niêm mà lệnh kiểm tra in ra; dấu đó cũng được in trên sổ đăng ký.
5. Sau khi phục hồi: chạy congsoctl server restored URL trước khi có máy nào kết nối.</translation>
    </message>
    <message>
        <source>PIN of %1: </source>
        <translation>Mã PIN của %1: </translation>
    </message>
    <message>
        <source>Password for the office server: </source>
        <translation>Mật khẩu vào máy chủ của cơ quan: </translation>
    </message>
    <message>
        <source>This office has no server.</source>
        <translation>Cơ quan này không dùng máy chủ.</translation>
    </message>
    <message>
        <source>Server: %1 as %2</source>
        <translation>Máy chủ: %1, vai trò %2</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1. Conflicts: %2. Files still on the server: %3.</source>
        <translation>Chờ gửi: %1. Xung đột: %2. Tệp còn ở máy chủ: %3.</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Chỉ có trên máy này</translation>
    </message>
    <message>
        <source>Only on the server</source>
        <translation>Chỉ có trên máy chủ</translation>
    </message>
    <message>
        <source>%1  sent: %2, received: %3, did not fit: %4, waiting to be sent: %5, files still on the server: %6</source>
        <translation>%1  đã gửi: %2, đã nhận: %3, xung đột: %4, chờ gửi: %5, tệp còn ở máy chủ: %6</translation>
    </message>
    <message>
        <source>Only %1 % of the documents are in the search index so far: there may be more.</source>
        <translation>Mới lập chỉ mục được %1 % số văn bản: có thể còn kết quả khác.</translation>
    </message>
    <message>
        <source>The server gives the number when it has taken this (&quot;sync&quot;); &quot;draft problems&quot; then lists it among the reserved ones.</source>
        <translation>Máy chủ sẽ cấp số khi đã nhận việc này (&quot;sync&quot;); sau đó &quot;draft problems&quot; liệt kê số ấy trong các số đã giữ.</translation>
    </message>
    <message>
        <source>The contents are erased, here and on every computer, when the server has taken this: %1</source>
        <translation>Nội dung sẽ được hủy trên máy này và mọi máy khi máy chủ đã nhận việc này: %1</translation>
    </message>
    <message>
        <source>The server was put back from a backup: it has what happened up to act %1, this computer up to act %2. Nothing is exchanged until you decide: &quot;sync --compare&quot; shows both sides, &quot;sync --send-again&quot; sends again what you did since. Nothing is deleted on either side.</source>
        <translation>Máy chủ đã được khôi phục từ bản sao lưu: máy chủ có đến sự kiện số %1, máy này có đến sự kiện số %2. Ngừng đồng bộ cho đến khi bạn quyết định: &quot;sync --compare&quot; cho xem hai bên, &quot;sync --send-again&quot; gửi lại những việc bạn đã làm từ đó. Không bên nào bị xóa gì.</translation>
    </message>
    <message>
        <source>The server remembers less than this computer (%1 acts here, %2 there): an older copy of it seems to be running. Nothing is exchanged; ask whoever looks after the server. If it is to stay, &quot;sync --send-again&quot; sends it what you did since; nothing is deleted on either side.</source>
        <translation>Máy chủ có ít hơn máy này (ở đây %1 sự kiện, ở máy chủ %2): có vẻ một bản cũ của máy chủ đang chạy. Ngừng đồng bộ; hãy hỏi người quản trị máy chủ. Nếu từ nay dùng bản ấy, &quot;sync --send-again&quot; gửi lại những việc bạn đã làm từ đó đến nay; không bên nào bị xóa gì.</translation>
    </message>
    <message>
        <source>There is another office behind this address now. Nothing is exchanged, and everything stays on this computer; ask whoever looks after the server. &quot;unlink&quot; makes an office of its own of what is here.</source>
        <translation>Địa chỉ này nay là của cơ quan khác. Ngừng đồng bộ, mọi thứ vẫn ở nguyên trên máy này; hãy hỏi người quản trị máy chủ. &quot;unlink&quot; biến những gì có ở đây thành một cơ quan riêng.</translation>
    </message>
    <message>
        <source>The role for the server belongs to somebody else now. Nothing is exchanged, and everything stays on this computer; ask whoever looks after the server.</source>
        <translation>Tài khoản máy chủ nay thuộc người khác. Ngừng đồng bộ, mọi thứ vẫn ở nguyên trên máy này; hãy hỏi người quản trị máy chủ.</translation>
    </message>
    <message>
        <source>The server has not answered since %1. What is done here is kept and sent later.</source>
        <translation>Máy chủ không trả lời từ %1. Những việc làm ở đây vẫn được giữ và sẽ gửi sau.</translation>
    </message>
    <message>
        <source>Still to be fetched: %1 of %2 acts.</source>
        <translation>Còn phải lấy về: %1 trong %2 sự kiện.</translation>
    </message>
    <message>
        <source>Documents that may not be read any more and stay for what was not sent: %1.</source>
        <translation>Văn bản không còn quyền xem, còn giữ lại vì có việc chưa gửi: %1.</translation>
    </message>
    <message>
        <source>Documents that may not be read any more, unusually many at once: %1. They stay until you agree with &quot;sync --agree&quot;.</source>
        <translation>Văn bản không còn quyền xem, nhiều bất thường cùng một lúc: %1. Các văn bản này vẫn ở trên máy cho đến khi bạn đồng ý bằng &quot;sync --agree&quot;.</translation>
    </message>
    <message>
        <source>The server did not answer: what only it has is not known.</source>
        <translation>Máy chủ không trả lời: chưa biết những gì chỉ có trên máy chủ.</translation>
    </message>
    <message>
        <source>%1: yours “%2”, theirs “%3”</source>
        <translation>%1: của bạn “%2”, của người khác “%3”</translation>
    </message>
    <message>
        <source>The document may not be read by you any more.</source>
        <translation>Bạn không còn quyền xem văn bản này.</translation>
    </message>
    <message>
        <source>Pieces of documents that may not be read any more are still in the database. Writing it anew takes %1 of the disk meanwhile; %2 are free.</source>
        <translation>Trong cơ sở dữ liệu còn sót phần của những văn bản không còn quyền xem. Ghi lại tạm cần %1 trên đĩa; còn trống %2.</translation>
    </message>
    <message>
        <source>Nothing of documents that may not be read any more is left in the database.</source>
        <translation>Trong cơ sở dữ liệu không còn gì của những văn bản không còn quyền xem.</translation>
    </message>
    <message>
        <source>Acts of others that the server does not have: %1 (%2). They are sent from their authors' computers; what they did in this folder goes once they link it themselves. Acts of yours that wait for them: %3. &quot;sync --wait-no-longer&quot; decides yours again without theirs, which stay readable in &quot;conflicts --all&quot;.</source>
        <translation>Việc của người khác mà máy chủ cơ quan chưa có: %1 (%2). Những việc đó được gửi từ máy của người làm; việc làm trong thư mục này được gửi khi họ tự nối thư mục. Việc của bạn đang chờ: %3. &quot;sync --wait-no-longer&quot; xét lại việc của bạn mà không có việc của họ; việc của họ vẫn đọc được bằng &quot;conflicts --all&quot;.</translation>
    </message>
    <message>
        <source>The server has lost it, and it is not waited for any more.</source>
        <translation>Máy chủ cơ quan đã mất việc này và không chờ nữa.</translation>
    </message>
    <message>
        <source>Others: %1</source>
        <translation>Người khác: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files saved in %1</source>
        <translation>
            <numerusform>Đã lưu %n tệp vào %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that are still on the office server: %1. What stands in them is not found.</source>
        <translation>Còn %1 tệp ở máy chủ cơ quan chưa về máy này: chưa tìm được chữ trong các tệp đó.</translation>
    </message>
</context>
<context>
    <name>DayEndPage</name>
    <message>
        <source>Day's end</source>
        <translation>Cuối ngày</translation>
    </message>
    <message>
        <source>Print what was submitted</source>
        <translation>In danh mục văn bản trình</translation>
    </message>
    <message>
        <source>Print the list of documents submitted on this day</source>
        <translation>In danh mục văn bản đã trình trong ngày</translation>
    </message>
    <message>
        <source>Print the hand-over list</source>
        <translation>In sổ chuyển giao</translation>
    </message>
    <message>
        <source>Print what was handed over on this day, with room for signatures</source>
        <translation>In các lượt chuyển giao trong ngày, có cột Ký nhận</translation>
    </message>
    <message>
        <source>Print the book of handling</source>
        <translation>In sổ theo dõi giải quyết</translation>
    </message>
    <message>
        <source>Print the year's book that follows how documents are handled</source>
        <translation>In sổ theo dõi giải quyết văn bản đến của năm</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Ngày trước</translation>
    </message>
    <message>
        <source>Show the working day before</source>
        <translation>Xem ngày làm việc liền trước</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Ngày sau</translation>
    </message>
    <message>
        <source>Show the working day after</source>
        <translation>Xem ngày làm việc liền sau</translation>
    </message>
</context>
<context>
    <name>DeadlineWords</name>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>còn %n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>quá hạn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>đến hạn hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>còn %n ngày làm việc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) overdue</source>
        <translation>
            <numerusform>quá hạn %n ngày làm việc</numerusform>
        </translation>
    </message>
    <message>
        <source>Due %1, %2</source>
        <translation>Hạn %1, %2</translation>
    </message>
    <message>
        <source>%1 (provisional: the holidays are not announced yet)</source>
        <translation>%1 (tạm tính: chưa có thông báo lịch nghỉ)</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>This did not work (%1). Nothing was changed.</source>
        <translation>Không thực hiện được (%1). Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>Không có thao tác “%1”.</translation>
    </message>
    <message>
        <source>It was not found, or you may not see it.</source>
        <translation>Không tìm thấy, hoặc bạn không có quyền xem.</translation>
    </message>
    <message>
        <source>“%1” was not found, or you may not see it.</source>
        <translation>Không tìm thấy “%1”, hoặc bạn không có quyền xem.</translation>
    </message>
    <message>
        <source>“%1” fits several. Choose one of them.</source>
        <translation>“%1” trùng với nhiều văn bản. Hãy chọn một.</translation>
    </message>
    <message>
        <source>Something is missing, or does not fit. See --help.</source>
        <translation>Thiếu tham số hoặc tham số không đúng. Xem --help.</translation>
    </message>
    <message>
        <source>“%1” does not fit here. See --help.</source>
        <translation>“%1” không dùng được ở đây. Xem --help.</translation>
    </message>
    <message>
        <source>Login or password is wrong. Check Caps Lock and the input method, then try again.</source>
        <translation>Sai tên đăng nhập hoặc mật khẩu. Kiểm tra phím Caps Lock và bộ gõ rồi thử lại.</translation>
    </message>
    <message numerus="yes">
        <source>Several tries failed. Please wait %n second(s) and try again.</source>
        <translation>
            <numerusform>Đã nhập sai nhiều lần. Vui lòng chờ %n giây rồi thử lại.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password is too short: it needs at least %n character(s). Nothing was changed.</source>
        <translation>
            <numerusform>Mật khẩu quá ngắn: cần ít nhất %n ký tự. Chưa có gì thay đổi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is signed in, or the person has been deactivated. Sign in and try again.</source>
        <translation>Chưa đăng nhập, hoặc tài khoản đã bị khóa. Hãy đăng nhập rồi thử lại.</translation>
    </message>
    <message>
        <source>A file is no longer where it was stored. The register is unharmed; restore the file from a backup.</source>
        <translation>Một tệp không còn ở nơi lưu. Sổ đăng ký không bị ảnh hưởng; hãy khôi phục tệp từ bản sao lưu.</translation>
    </message>
    <message>
        <source>The file %1 is no longer there. The register is unharmed; restore it from a backup, or add it again.</source>
        <translation>Không còn tệp %1. Sổ đăng ký không bị ảnh hưởng; hãy khôi phục từ bản sao lưu hoặc thêm lại tệp.</translation>
    </message>
    <message>
        <source>The file %1 is not the one that was registered: it was altered outside the program. It is not opened; restore it from a backup.</source>
        <translation>Tệp %1 không còn đúng bản đã vào sổ: đã bị sửa từ bên ngoài chương trình. Chương trình không mở tệp này; hãy khôi phục từ bản sao lưu.</translation>
    </message>
    <message>
        <source>The file %1 is empty. Nothing was stored; ask the sender for it again.</source>
        <translation>Tệp %1 rỗng. Chưa lưu gì; hãy đề nghị nơi gửi gửi lại.</translation>
    </message>
    <message>
        <source>The file %1 is larger than an office takes. Nothing was stored; make it smaller or keep it elsewhere.</source>
        <translation>Tệp %1 vượt quá dung lượng cho phép. Chưa lưu gì; hãy giảm dung lượng hoặc lưu ở nơi khác.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Nothing was stored; check that it is there and that you may open it.</source>
        <translation>Không đọc được tệp %1. Chưa lưu gì; hãy kiểm tra tệp còn đó và bạn có quyền mở.</translation>
    </message>
    <message>
        <source>The file %1 is of a kind that is not taken (a program, a script or a web page). Nothing was stored.</source>
        <translation>Tệp %1 thuộc loại không được nhận (chương trình, tập lệnh hoặc trang web). Chưa lưu gì.</translation>
    </message>
    <message>
        <source>The file %1 could not be written. What is stored is unharmed; check the free space and try again.</source>
        <translation>Không ghi được tệp %1. Dữ liệu đã lưu vẫn an toàn; hãy kiểm tra dung lượng trống rồi thử lại.</translation>
    </message>
    <message>
        <source>The file could not be read: the reader stopped at it. The file is kept; fill in the form by hand or try again.</source>
        <translation>Không đọc được tệp: bộ đọc tệp đã dừng. Tệp vẫn được giữ; hãy nhập thông tin bằng tay hoặc thử lại.</translation>
    </message>
    <message>
        <source>Reading the file took too long and was stopped. The file is kept; fill in the form by hand or try again.</source>
        <translation>Đọc tệp quá lâu nên đã dừng. Tệp vẫn được giữ; hãy nhập thông tin bằng tay hoặc thử lại.</translation>
    </message>
    <message>
        <source>The file is locked with a password. It is kept as it is; fill in the form by hand or ask the sender for an open one.</source>
        <translation>Tệp được đặt mật khẩu. Tệp được giữ nguyên; hãy nhập thông tin bằng tay hoặc đề nghị nơi gửi gửi bản không khóa.</translation>
    </message>
    <message>
        <source>The file is damaged. It is kept as it is; fill in the form by hand or ask the sender for it again.</source>
        <translation>Tệp bị hỏng. Tệp được giữ nguyên; hãy nhập thông tin bằng tay hoặc đề nghị nơi gửi gửi lại.</translation>
    </message>
    <message>
        <source>The file is too large or too complicated to be read. It is kept; fill in the form by hand.</source>
        <translation>Tệp quá lớn hoặc quá phức tạp, không đọc được. Tệp vẫn được giữ; hãy nhập thông tin bằng tay.</translation>
    </message>
    <message>
        <source>The reader of files did not start. Nothing is lost; fill in the form by hand, and have the installation checked.</source>
        <translation>Bộ đọc tệp không khởi động được. Không mất gì; hãy nhập thông tin bằng tay và nhờ kiểm tra lại cài đặt.</translation>
    </message>
    <message>
        <source>%1 is missing. Fill it in and try again.</source>
        <translation>Chưa có %1. Hãy nhập rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 is no field of this action.</source>
        <translation>%1 không thuộc thao tác này.</translation>
    </message>
    <message>
        <source>%1 is too short: please write at least %2 characters, so that others understand it.</source>
        <translation>%1 quá ngắn: hãy ghi ít nhất %2 ký tự để người khác hiểu được.</translation>
    </message>
    <message>
        <source>Documents marked Mật, Tối mật or Tuyệt mật must not be kept on this system. Nothing of it was read or stored; register it in the separate book of secret documents.</source>
        <translation>Văn bản Mật, Tối mật, Tuyệt mật không được lưu trên hệ thống này. Chương trình chưa đọc, chưa lưu gì; hãy đăng ký vào sổ bí mật nhà nước riêng.</translation>
    </message>
    <message>
        <source>Number %1 is already used in %2. Nothing was registered; choose another number, or let the register give the next.</source>
        <translation>Số %1 đã dùng trong %2. Chưa vào sổ; hãy chọn số khác hoặc để sổ tự cấp số tiếp theo.</translation>
    </message>
    <message>
        <source>Number %1 is no longer the last of its register, so it cannot be given back. Void it with a reason instead.</source>
        <translation>Số %1 không còn là số cuối của sổ nên không trả lại được. Hãy hủy số, có lý do.</translation>
    </message>
    <message>
        <source>The register %1 is closed. Choose another one, or have it reopened.</source>
        <translation>Sổ %1 đã khóa. Hãy chọn sổ khác hoặc đề nghị mở khóa sổ.</translation>
    </message>
    <message>
        <source>The deadline %1 is later than that of the whole work, %2. Choose an earlier one, or ask for an extension.</source>
        <translation>Thời hạn %1 muộn hơn thời hạn chung %2. Hãy chọn ngày sớm hơn hoặc xin gia hạn.</translation>
    </message>
    <message>
        <source>The deadline %1 has already passed. Choose a later one.</source>
        <translation>Thời hạn %1 đã qua. Hãy chọn ngày muộn hơn.</translation>
    </message>
    <message>
        <source>%1 still have to answer or decline. Wait for them, or have their assignment recalled, then complete.</source>
        <translation>%1 chưa trả lời hoặc từ chối phối hợp. Hãy chờ ý kiến, hoặc đề nghị thu hồi phân công, rồi hoàn thành.</translation>
    </message>
    <message>
        <source>This document must be answered. Give the number of the reply, or the reason why there is none.</source>
        <translation>Văn bản này yêu cầu trả lời. Hãy ghi số văn bản trả lời hoặc lý do không trả lời.</translation>
    </message>
    <message>
        <source>%1 already has this work. Leave them out, or recall the earlier assignment first.</source>
        <translation>%1 đã được giao việc này. Hãy bỏ ra, hoặc thu hồi phân công trước đó.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone.</source>
        <translation>Không hoàn tác được thao tác “%1”.</translation>
    </message>
    <message>
        <source>It can no longer be undone: something has happened to it since. Nothing was changed.</source>
        <translation>Không hoàn tác được nữa vì đã có thao tác tiếp theo. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>%1 has been changed by somebody else meanwhile. Nothing was changed; look at the new value and try again.</source>
        <translation>%1 vừa được người khác sửa. Chưa có gì thay đổi; hãy xem giá trị mới rồi thử lại.</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile. Nothing was changed and what you typed is kept; look at it again and repeat.</source>
        <translation>Người khác vừa thay đổi văn bản này. Chưa có gì thay đổi, nội dung bạn đã nhập vẫn được giữ; hãy xem lại rồi làm lại.</translation>
    </message>
    <message>
        <source>This was made by a newer version of the program and can only be read here. Install the newer version to go on.</source>
        <translation>Nội dung này do phiên bản mới hơn của chương trình tạo ra, ở đây chỉ xem được. Hãy cài phiên bản mới để tiếp tục.</translation>
    </message>
    <message>
        <source>The letter has no file. Add one, or choose “Paper letter” as its way of arrival.</source>
        <translation>Văn bản chưa có tệp. Hãy thêm tệp, hoặc chọn hình thức đến là “Văn bản giấy”.</translation>
    </message>
    <message>
        <source>This is the last administrator of the office. Give somebody else the role first.</source>
        <translation>Đây là quản trị hệ thống cuối cùng của cơ quan. Hãy giao vai trò này cho người khác trước.</translation>
    </message>
    <message>
        <source>The login “%1” belongs to another person. Choose another one.</source>
        <translation>Tên đăng nhập “%1” đã có người dùng. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>There is nothing here that may be destroyed: the events are not of this document, or already destroyed.</source>
        <translation>Không có gì được phép hủy: các thao tác không thuộc văn bản này hoặc đã hủy rồi.</translation>
    </message>
    <message>
        <source>You do not hold the post you chose. Choose one of your own.</source>
        <translation>Bạn không giữ chức vụ đã chọn. Hãy chọn chức vụ của mình.</translation>
    </message>
    <message>
        <source>There is no delegation under which you could act for this person.</source>
        <translation>Bạn không được ủy quyền để làm thay người này.</translation>
    </message>
    <message>
        <source>This is not yours to do.</source>
        <translation>Bạn không có quyền thực hiện việc này.</translation>
    </message>
    <message>
        <source>This is not yours to do, but that of: %1.</source>
        <translation>Việc này không thuộc quyền của bạn, mà của: %1.</translation>
    </message>
    <message>
        <source>No extension has been asked for.</source>
        <translation>Chưa có đề nghị gia hạn.</translation>
    </message>
    <message>
        <source>This does not go now: the assignment stands at “%1”.</source>
        <translation>Chưa thực hiện được: phân công đang ở trạng thái “%1”.</translation>
    </message>
    <message>
        <source>This does not go now: the document stands at “%1”.</source>
        <translation>Chưa thực hiện được: văn bản đang ở trạng thái “%1”.</translation>
    </message>
    <message>
        <source>This does not go now: it has been closed, or is already as you want it.</source>
        <translation>Không thực hiện được: đã khóa, hoặc đã đúng như bạn muốn.</translation>
    </message>
    <message>
        <source>%1 already leads this work. Recall that assignment first, or choose “Co-operating”.</source>
        <translation>%1 đang chủ trì. Hãy thu hồi phân công đó trước, hoặc chọn “Phối hợp”.</translation>
    </message>
    <message>
        <source>Nobody leads the work. Choose exactly one unit or person as the lead.</source>
        <translation>Chưa có đơn vị, cá nhân chủ trì. Hãy chọn đúng một đơn vị hoặc một người chủ trì.</translation>
    </message>
    <message>
        <source>Several lead the work. Choose exactly one unit or person as the lead.</source>
        <translation>Có nhiều hơn một chủ trì. Hãy chọn đúng một đơn vị hoặc một người chủ trì.</translation>
    </message>
    <message>
        <source>The code “%1” belongs to another register. Choose another one.</source>
        <translation>Mã “%1” đã dùng cho sổ khác. Hãy chọn mã khác.</translation>
    </message>
    <message>
        <source>It is still in use. Nothing was changed.</source>
        <translation>Mục này đang được dùng. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>The unit still has %1 and %2. Move or end them first.</source>
        <translation>Đơn vị còn %1 và %2. Hãy chuyển hoặc kết thúc trước.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n chức vụ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) below it</source>
        <translation>
            <numerusform>%n đơn vị trực thuộc</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is too long: at most %2 characters.</source>
        <translation>%1 quá dài: tối đa %2 ký tự.</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3.</source>
        <translation>%1 phải là số từ %2 đến %3.</translation>
    </message>
    <message>
        <source>%1 must be a number not below %2.</source>
        <translation>%1 phải là số không nhỏ hơn %2.</translation>
    </message>
    <message>
        <source>%1 is no date. Write day, month and year.</source>
        <translation>%1 không phải là ngày. Hãy ghi ngày, tháng, năm.</translation>
    </message>
    <message>
        <source>%1: “%2” is none of the possible values.</source>
        <translation>%1: “%2” không có trong danh mục.</translation>
    </message>
    <message>
        <source>%1: at most %2 are possible.</source>
        <translation>%1: tối đa %2 mục.</translation>
    </message>
    <message>
        <source>%1: at least %2 are needed.</source>
        <translation>%1: cần ít nhất %2 mục.</translation>
    </message>
    <message>
        <source>%1 is given twice. Give it once.</source>
        <translation>%1 được ghi hai lần. Chỉ ghi một lần.</translation>
    </message>
    <message>
        <source>%1 already has this value.</source>
        <translation>%1 đã có giá trị này.</translation>
    </message>
    <message>
        <source>%1: “%2” may only have unaccented letters, digits, dots and dashes.</source>
        <translation>%1: “%2” chỉ được gồm chữ không dấu, chữ số, dấu chấm và gạch nối.</translation>
    </message>
    <message>
        <source>A unit cannot lie below itself.</source>
        <translation>Đơn vị không thể trực thuộc chính nó.</translation>
    </message>
    <message>
        <source>%1 is not there, or no longer active. Choose another.</source>
        <translation>%1 không có, hoặc không còn hoạt động. Hãy chọn lại.</translation>
    </message>
    <message>
        <source>%1 is no longer active. Choose another.</source>
        <translation>%1 không còn hoạt động. Hãy chọn lại.</translation>
    </message>
    <message>
        <source>Nobody heads %1, so nobody would take the work up. Choose a person.</source>
        <translation>%1 chưa có lãnh đạo nên không ai nhận việc. Hãy chọn một người cụ thể.</translation>
    </message>
    <message>
        <source>%1 holds no post that handles documents. Choose another.</source>
        <translation>%1 không giữ chức vụ xử lý văn bản. Hãy chọn người khác.</translation>
    </message>
    <message>
        <source>%1 is neither an agency leader nor the head of office. Choose who gives instructions.</source>
        <translation>%1 không phải lãnh đạo cơ quan hay Chánh Văn phòng. Hãy chọn người cho ý kiến chỉ đạo.</translation>
    </message>
    <message>
        <source>%1 does not belong to your unit. Choose people of your unit or units below it.</source>
        <translation>%1 không thuộc đơn vị của bạn. Hãy chọn người trong đơn vị hoặc đơn vị trực thuộc.</translation>
    </message>
    <message>
        <source>Each assignment needs exactly one unit or one person.</source>
        <translation>Mỗi phân công cần đúng một đơn vị hoặc một người.</translation>
    </message>
    <message>
        <source>What is for information has no deadline. Take the deadline away.</source>
        <translation>Xem để biết thì không có thời hạn. Hãy bỏ thời hạn.</translation>
    </message>
    <message>
        <source>%1 lies in the future.</source>
        <translation>%1 ở tương lai.</translation>
    </message>
    <message>
        <source>%1 must be after today.</source>
        <translation>%1 phải sau ngày hôm nay.</translation>
    </message>
    <message>
        <source>The document would be issued after it arrived. Check both dates.</source>
        <translation>Ngày văn bản muộn hơn ngày đến. Hãy kiểm tra cả hai ngày.</translation>
    </message>
    <message>
        <source>The arrival number belongs to the year %1, the date of arrival to another.</source>
        <translation>Số đến thuộc năm %1, còn ngày đến thuộc năm khác.</translation>
    </message>
    <message>
        <source>The register %1 does not take this: %2.</source>
        <translation>Sổ %1 không nhận mục này: %2.</translation>
    </message>
    <message>
        <source>A letter has exactly one main file. Choose which it is.</source>
        <translation>Mỗi văn bản có đúng một tệp chính. Hãy chọn tệp chính.</translation>
    </message>
    <message>
        <source>A file cannot be added in this role here.</source>
        <translation>Không thêm được tệp với vai trò này ở đây.</translation>
    </message>
    <message>
        <source>The work has no deadline that could be extended.</source>
        <translation>Việc này không có thời hạn để gia hạn.</translation>
    </message>
    <message>
        <source>An extension must be later than the present deadline, %1.</source>
        <translation>Thời hạn mới phải muộn hơn thời hạn hiện tại %1.</translation>
    </message>
    <message>
        <source>%1 names nothing that is there.</source>
        <translation>%1 không trỏ đến mục nào.</translation>
    </message>
    <message>
        <source>%1 does not fit. Check it and try again.</source>
        <translation>%1 không hợp lệ. Hãy kiểm tra rồi thử lại.</translation>
    </message>
    <message>
        <source>There is no office in the folder %1. Choose another folder, or create an office there.</source>
        <translation>Thư mục %1 chưa có dữ liệu cơ quan. Hãy chọn thư mục khác hoặc tạo mới tại đó.</translation>
    </message>
    <message>
        <source>The folder %1 holds something that is not an office of this program. Nothing was changed; choose another folder.</source>
        <translation>Thư mục %1 chứa dữ liệu không phải của chương trình này. Chưa có gì thay đổi; hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>This office was used with a newer version of the program. Nothing was changed; install the newer version on this PC.</source>
        <translation>Dữ liệu này đã dùng với phiên bản mới hơn. Chưa có gì thay đổi; hãy cài phiên bản mới trên máy này.</translation>
    </message>
    <message>
        <source>The folder %1 lies on another computer, where data can be damaged. Nothing was changed; choose a folder on this PC.</source>
        <translation>Thư mục %1 nằm trên máy khác, dữ liệu có thể bị hỏng. Chưa có gì thay đổi; hãy chọn thư mục trên máy này.</translation>
    </message>
    <message>
        <source>The folder %1 is kept in step with a cloud service, which damages open data. Nothing was changed; choose another folder.</source>
        <translation>Thư mục %1 được đồng bộ với dịch vụ đám mây, việc này làm hỏng dữ liệu đang mở. Chưa có gì thay đổi; hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Nothing was changed; ask who administers this PC for the right to write there.</source>
        <translation>Không ghi được vào thư mục %1. Chưa có gì thay đổi; hãy đề nghị người quản trị máy cấp quyền ghi.</translation>
    </message>
    <message>
        <source>The disk is full. What was recorded before is safe, this act was not recorded; free some space and try again.</source>
        <translation>Ổ đĩa đã đầy. Dữ liệu trước đó an toàn, thao tác này chưa được ghi; hãy giải phóng dung lượng rồi thử lại.</translation>
    </message>
    <message>
        <source>The office is busy with another program's work. Nothing was changed; try again in a moment.</source>
        <translation>Dữ liệu đang được chương trình khác ghi. Chưa có gì thay đổi; hãy thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>Another program holds this office, for a backup, a restore or an update. Nothing was changed; try again when it is done.</source>
        <translation>Chương trình khác đang giữ dữ liệu để sao lưu, khôi phục hoặc nâng cấp. Chưa có gì thay đổi; hãy thử lại khi xong.</translation>
    </message>
    <message>
        <source>There is already something in the folder %1. Nothing was changed; choose an empty folder.</source>
        <translation>Thư mục %1 đã có dữ liệu. Chưa có gì thay đổi; hãy chọn thư mục trống.</translation>
    </message>
    <message>
        <source>The data of the office does not fit together (%1). Nothing more is written; make a copy of the folder and restore the last backup.</source>
        <translation>Dữ liệu cơ quan không khớp (%1). Chương trình không ghi thêm; hãy sao chép thư mục và khôi phục bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>This contradicts what is already recorded. Nothing was changed; look at the document again and repeat.</source>
        <translation>Thao tác mâu thuẫn với dữ liệu đã ghi. Chưa có gì thay đổi; hãy xem lại văn bản rồi làm lại.</translation>
    </message>
    <message>
        <source>The office is closing. This act was not recorded; open it again and repeat.</source>
        <translation>Dữ liệu đang đóng. Thao tác này chưa được ghi; hãy mở lại rồi làm lại.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. What was recorded before is safe, this act was not recorded; check the disk and try again.</source>
        <translation>Không đọc hoặc ghi được ổ đĩa. Dữ liệu trước đó an toàn, thao tác này chưa được ghi; hãy kiểm tra ổ đĩa rồi thử lại.</translation>
    </message>
    <message>
        <source>The check found differences in the records. Do not go on working: make a copy of the folder and compare it with the last backup.</source>
        <translation>Kiểm tra phát hiện dữ liệu sai khác. Hãy dừng làm việc, sao chép thư mục và đối chiếu với bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>The backup is damaged or incomplete, and was not restored. The office is unchanged; take another backup.</source>
        <translation>Bản sao lưu bị hỏng hoặc thiếu nên chưa khôi phục. Dữ liệu không thay đổi; hãy dùng bản sao lưu khác.</translation>
    </message>
    <message>
        <source>The backup could not be written. The office is unharmed; check the free space of the target and try again.</source>
        <translation>Không ghi được bản sao lưu. Dữ liệu vẫn an toàn; hãy kiểm tra dung lượng nơi lưu rồi thử lại.</translation>
    </message>
    <message>
        <source>Stopped. What was finished before stays; the rest was not done.</source>
        <translation>Đã dừng. Phần đã xong được giữ, phần còn lại chưa thực hiện.</translation>
    </message>
    <message>
        <source>This password was given for the first time only. Choose one of your own, then you are signed in.</source>
        <translation>Mật khẩu này chỉ dùng cho lần đăng nhập đầu tiên. Đồng chí hãy đặt mật khẩu của riêng mình để vào hệ thống.</translation>
    </message>
    <message>
        <source>The file %1 is of an old Excel (.xls). Open it in Excel or LibreOffice, save it as .xlsx and choose that. Nothing was stored.</source>
        <translation>Tệp %1 là Excel cũ (.xls). Hãy mở bằng Excel hoặc LibreOffice, lưu lại dạng .xlsx rồi chọn tệp đó. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>The file %1 is no table. Choose a .csv, .xlsx or .ods file.</source>
        <translation>Tệp %1 không phải bảng. Hãy chọn tệp .csv, .xlsx hoặc .ods.</translation>
    </message>
    <message>
        <source>Lists are written as .xlsx, .csv or .pdf. Give the file %1 one of these endings.</source>
        <translation>Danh sách ghi ra .xlsx, .csv hoặc .pdf. Hãy đặt đuôi tệp %1 theo một trong các dạng đó.</translation>
    </message>
    <message>
        <source>The packet %1 is damaged at line %2. It is kept as it is; fill in the form by hand or ask the sender for it again.</source>
        <translation>Gói tin %1 bị hỏng ở dòng %2. Gói tin được giữ nguyên; hãy nhập tay hoặc đề nghị nơi gửi gửi lại.</translation>
    </message>
    <message>
        <source>%1 is no time of day. Write it as 08:30.</source>
        <translation>%1 không phải giờ trong ngày. Hãy nhập dạng 08:30.</translation>
    </message>
    <message>
        <source>The meeting would end before it begins.</source>
        <translation>Giờ kết thúc họp trước giờ bắt đầu.</translation>
    </message>
    <message>
        <source>A signed slip goes only with what is entered for somebody else.</source>
        <translation>Phiếu đã ký chỉ đi kèm nội dung nhập thay.</translation>
    </message>
    <message>
        <source>The document is not urgent. It goes to the units when it has been instructed.</source>
        <translation>Văn bản không khẩn; chỉ chuyển cho đơn vị sau khi có ý kiến chỉ đạo.</translation>
    </message>
    <message>
        <source>Before the instruction %2 can only be informed.</source>
        <translation>Trước khi có ý kiến chỉ đạo, %2 chỉ nhận để biết.</translation>
    </message>
    <message>
        <source>Nothing was proposed that could be agreed with. Write the instruction.</source>
        <translation>Chưa có đề xuất để đồng ý. Hãy ghi ý kiến chỉ đạo.</translation>
    </message>
    <message>
        <source>A question goes to somebody else.</source>
        <translation>Không thể tự hỏi chính mình.</translation>
    </message>
    <message>
        <source>A document is not linked to itself.</source>
        <translation>Không thể liên kết văn bản với chính nó.</translation>
    </message>
    <message>
        <source>The rule “%2” says for no letter that it fits. Give a sender, kind, word or urgency.</source>
        <translation>Quy tắc “%2” chưa có điều kiện. Hãy nêu nơi gửi, loại, từ khóa hoặc độ khẩn.</translation>
    </message>
    <message>
        <source>The rule “%2” gives the letter to nobody.</source>
        <translation>Quy tắc “%2” chưa nêu người nhận.</translation>
    </message>
    <message>
        <source>The rule “%2” names more than one lead.</source>
        <translation>Quy tắc “%2” nêu nhiều hơn một đơn vị chủ trì.</translation>
    </message>
    <message>
        <source>Each rule has a name of its own, up to 100 characters.</source>
        <translation>Mỗi quy tắc có tên riêng, không quá 100 ký tự.</translation>
    </message>
    <message>
        <source>The letter was not registered as an unopened envelope.</source>
        <translation>Văn bản không được vào sổ theo bì.</translation>
    </message>
    <message>
        <source>The paper original is already recorded.</source>
        <translation>Bản giấy đã được ghi nhận.</translation>
    </message>
    <message>
        <source>Nothing here waits for confirmation.</source>
        <translation>Không có nội dung nào chờ xác nhận.</translation>
    </message>
    <message>
        <source>The work already waits for somebody else.</source>
        <translation>Việc này đang chờ đơn vị khác.</translation>
    </message>
    <message>
        <source>The work does not wait for anybody.</source>
        <translation>Việc này không chờ ai.</translation>
    </message>
    <message>
        <source>No column gives %1. Choose one.</source>
        <translation>Chưa chọn cột cho %1.</translation>
    </message>
    <message>
        <source>What was delegated to you cannot be delegated or handed on. Do this in your own name.</source>
        <translation>Việc được ủy quyền không được ủy quyền lại hay bàn giao. Hãy làm việc này với tên của mình.</translation>
    </message>
    <message>
        <source>This can only be done for oneself. Ask the person, or an administrator.</source>
        <translation>Việc này chỉ tự mình làm được. Hãy nhờ chính người đó hoặc quản trị.</translation>
    </message>
    <message>
        <source>The code “%1” belongs to another case file of that year. Choose another one.</source>
        <translation>Số, ký hiệu “%1” đã dùng cho hồ sơ khác của năm đó. Hãy chọn số khác.</translation>
    </message>
    <message>
        <source>The code “%1” belongs to another agency. Choose another one.</source>
        <translation>Mã “%1” là của cơ quan khác. Hãy chọn mã khác.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) to handle</source>
        <translation>
            <numerusform>%n văn bản đang xử lý</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open case file(s)</source>
        <translation>
            <numerusform>%n hồ sơ đang mở</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is already in row %2 of the file.</source>
        <translation>%1 đã có ở dòng %2 của tệp.</translation>
    </message>
    <message>
        <source>%1: “%2” is already here.</source>
        <translation>%1: “%2” đã có.</translation>
    </message>
    <message>
        <source>%1: the spreadsheet could not reckon this cell (%2). Write the value.</source>
        <translation>%1: bảng tính báo lỗi ở ô này (%2). Hãy ghi giá trị.</translation>
    </message>
    <message>
        <source>%1 lies before %2. Choose a later day.</source>
        <translation>%1 trước ngày %2. Hãy chọn ngày sau đó.</translation>
    </message>
    <message>
        <source>The period is already over. Choose a later last day.</source>
        <translation>Thời gian này đã qua. Hãy chọn ngày cuối muộn hơn.</translation>
    </message>
    <message>
        <source>%1: choose somebody else.</source>
        <translation>%1: hãy chọn người khác.</translation>
    </message>
    <message>
        <source>The new order must name every document of the case file once.</source>
        <translation>Thứ tự mới phải có đủ mọi văn bản trong hồ sơ, mỗi văn bản một lần.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1 could not be taken out: locked, damaged or of a kind that is not taken. They stay in it.</source>
        <translation>
            <numerusform>%n tệp trong %1 không lấy ra được: có mật khẩu, bị hỏng hoặc thuộc loại không nhận. Các tệp đó vẫn nằm trong gói.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some pages are pictures, and nothing on this computer recognises their text. Have the package %1 installed, or fill in the form by hand.</source>
        <translation>Một số trang là ảnh quét, máy này chưa có công cụ nhận dạng chữ. Hãy nhờ cài gói %1, hoặc nhập biểu mẫu bằng tay.</translation>
    </message>
    <message>
        <source>This file is of an old kind that only %1 reads, which is not on this computer. Have it installed, or fill in the form by hand.</source>
        <translation>Tệp thuộc định dạng cũ, chỉ %1 đọc được nhưng máy này chưa cài. Hãy nhờ cài đặt, hoặc nhập biểu mẫu bằng tay.</translation>
    </message>
    <message>
        <source>The file is still on the office server; it opens here as soon as it has been fetched.</source>
        <translation>Tệp còn ở máy chủ cơ quan; tải về xong sẽ mở ngay tại đây.</translation>
    </message>
    <message>
        <source>The office server %1 does not let this account in. Nothing is lost; ask who administers the server.</source>
        <translation>Máy chủ cơ quan %1 không chấp nhận tài khoản này. Không mất dữ liệu nào; hãy hỏi người quản trị máy chủ.</translation>
    </message>
    <message>
        <source>The office server %1 is older than this program. Nothing is lost; have the server brought up to date.</source>
        <translation>Máy chủ cơ quan %1 cũ hơn phần mềm này. Không mất dữ liệu nào; hãy đề nghị nâng cấp máy chủ.</translation>
    </message>
    <message>
        <source>The office server %1 is newer than this program. Nothing is lost; install the newer version on this PC.</source>
        <translation>Máy chủ cơ quan %1 mới hơn phần mềm này. Không mất dữ liệu nào; hãy cài phiên bản mới trên máy này.</translation>
    </message>
    <message>
        <source>The server %1 is not the office's as this PC knows it. Nothing was sent or removed; see the connection page.</source>
        <translation>Máy chủ %1 không phải của cơ quan mà máy này đã biết. Chưa gửi hay xóa gì; xem trang Máy chủ cơ quan.</translation>
    </message>
    <message>
        <source>The office server %1 does not answer. Work goes on; what you do is sent when it answers again.</source>
        <translation>Máy chủ cơ quan %1 không trả lời. Bạn vẫn làm việc bình thường; mọi việc sẽ được gửi khi máy chủ trả lời trở lại.</translation>
    </message>
    <message>
        <source>Only one try is left: after one more wrong PIN the token is locked.</source>
        <translation>Chỉ còn một lần nhập: nếu nhập sai mã PIN thêm một lần nữa, thiết bị sẽ bị khóa.</translation>
    </message>
    <message>
        <source>Few tries are left before the token is locked.</source>
        <translation>Chỉ còn ít lần nhập trước khi thiết bị bị khóa.</translation>
    </message>
    <message>
        <source>The certificate of %1 ended on %2. Nothing was signed; have it renewed.</source>
        <translation>Chứng thư số của %1 đã hết hạn ngày %2. Chưa ký gì; hãy làm thủ tục gia hạn.</translation>
    </message>
    <message>
        <source>The certificate of %1 holds only from %2 on. Nothing was signed; check the date of this computer.</source>
        <translation>Chứng thư số của %1 chỉ có hiệu lực từ ngày %2. Chưa ký gì; hãy kiểm tra ngày giờ của máy tính này.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not issued for signing documents. Nothing was signed; choose another one.</source>
        <translation>Chứng thư số của %1 không được cấp để ký văn bản. Chưa ký gì; hãy chọn chứng thư khác.</translation>
    </message>
    <message>
        <source>A signature in the document does not permit further ones. The file is as it was; ask for one that may be signed.</source>
        <translation>Một chữ ký có sẵn trong văn bản không cho phép ký thêm. Tệp vẫn nguyên như cũ; hãy đề nghị gửi tệp cho phép ký.</translation>
    </message>
    <message>
        <source>The document is a form that rebuilds its own pages (XFA), so nobody can tell what would be signed. Print it to PDF and sign that.</source>
        <translation>Văn bản là biểu mẫu tự dựng lại trang (XFA) nên không thể biết sẽ ký lên nội dung nào. Hãy in ra PDF rồi ký tệp đó.</translation>
    </message>
    <message>
        <source>The document is locked with a password and cannot be signed. Save it without a password first.</source>
        <translation>Văn bản bị khóa bằng mật khẩu nên không ký được. Hãy lưu lại không có mật khẩu trước.</translation>
    </message>
    <message>
        <source>The document was changed after somebody had signed it. Nothing was signed; ask for the file as it was signed.</source>
        <translation>Văn bản đã bị thay đổi sau khi có người ký. Chưa ký gì; hãy đề nghị gửi lại tệp đúng như lúc được ký.</translation>
    </message>
    <message>
        <source>The document is damaged, so a signature could not be relied on. Save it anew as PDF and sign that.</source>
        <translation>Tệp văn bản bị hỏng nên chữ ký sẽ không tin cậy được. Hãy lưu lại thành PDF rồi ký tệp đó.</translation>
    </message>
    <message>
        <source>The time stamping service %1 gave no valid time stamp. Nothing was signed; try again, or sign without one.</source>
        <translation>Dịch vụ cấp dấu thời gian %1 không trả về dấu thời gian hợp lệ. Chưa ký gì; hãy thử lại, hoặc ký không kèm dấu thời gian.</translation>
    </message>
    <message>
        <source>The signature did not stand the check after signing, so it was thrown away. The document is as it was.</source>
        <translation>Chữ ký không qua được bước kiểm tra sau khi ký nên đã bị bỏ. Văn bản vẫn như cũ.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate with its key (.p12, .pfx). Nothing was imported.</source>
        <translation>Tệp %1 không chứa chứng thư số kèm khóa bí mật (.p12, .pfx). Chưa nhập gì.</translation>
    </message>
    <message>
        <source>The password of the file %1 is wrong. Nothing was imported.</source>
        <translation>Mật khẩu của tệp %1 không đúng. Chưa nhập gì.</translation>
    </message>
    <message>
        <source>The driver of the token (%1) is missing or does not work on this computer. Have it installed, then try again.</source>
        <translation>Trình điều khiển của thiết bị (%1) chưa có hoặc không chạy được trên máy này. Hãy nhờ cài đặt rồi thử lại.</translation>
    </message>
    <message>
        <source>No token is plugged in. Plug it in and try again.</source>
        <translation>Chưa cắm thiết bị ký số. Hãy cắm thiết bị rồi thử lại.</translation>
    </message>
    <message>
        <source>The certificate “%1” is on no token that is plugged in. Plug its token in and try again.</source>
        <translation>Không thiết bị nào đang cắm có chứng thư số “%1”. Hãy cắm đúng thiết bị rồi thử lại.</translation>
    </message>
    <message>
        <source>The key that belongs to this certificate is not on the token %1. Nothing was signed.</source>
        <translation>Khóa bí mật của chứng thư số này không có trong thiết bị %1. Chưa ký gì.</translation>
    </message>
    <message>
        <source>The key of this certificate is of a kind or size that documents are not signed with. Nothing was signed; choose another certificate.</source>
        <translation>Khóa của chứng thư số này thuộc loại hoặc độ dài không dùng để ký văn bản. Chưa ký gì; hãy chọn chứng thư khác.</translation>
    </message>
    <message>
        <source>The PIN is wrong. Nothing was signed.</source>
        <translation>Mã PIN không đúng. Chưa ký gì.</translation>
    </message>
    <message>
        <source>The token %1 is locked after too many wrong PINs. Whoever issued it can unlock it.</source>
        <translation>Thiết bị %1 đã bị khóa vì nhập sai mã PIN quá nhiều lần. Hãy liên hệ nơi cấp thiết bị để mở khóa.</translation>
    </message>
    <message>
        <source>The token %1 has no PIN yet. Set one with the program that came with it.</source>
        <translation>Thiết bị %1 chưa có mã PIN. Hãy đặt mã PIN bằng phần mềm đi kèm thiết bị.</translation>
    </message>
    <message>
        <source>The token was pulled out. What was signed before is kept; plug it in and sign the rest.</source>
        <translation>Thiết bị đã bị rút ra. Những văn bản ký xong vẫn được giữ; hãy cắm lại và ký tiếp phần còn lại.</translation>
    </message>
    <message>
        <source>The token reported an error (%1). Nothing was signed; plug it in anew and try again.</source>
        <translation>Thiết bị báo lỗi (%1). Chưa ký gì; hãy cắm lại thiết bị rồi thử lại.</translation>
    </message>
    <message>
        <source>The file is still on the office server, which cannot be reached now; it opens here as soon as it can.</source>
        <translation>Tệp còn ở máy chủ cơ quan, hiện không kết nối được; khi nối được tệp sẽ mở ra ở đây.</translation>
    </message>
    <message>
        <source>The file is being fetched from the office server: %1 of %2.</source>
        <translation>Đang tải tệp từ máy chủ cơ quan: %1/%2.</translation>
    </message>
    <message>
        <source>The pages of this file can only be made by %1, which is not on this computer. Have it installed, or open the file in another program.</source>
        <translation>Chỉ %1 tạo được các trang của tệp này, mà máy này chưa có. Nhờ cài đặt, hoặc mở tệp bằng phần mềm khác.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) not yet issued</source>
        <translation>
            <numerusform>%n dự thảo chưa phát hành</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) to review, approve or sign</source>
        <translation>
            <numerusform>%n dự thảo chờ cho ý kiến, duyệt hoặc ký</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 still has %2. Hand everything over to somebody first.</source>
        <translation>%1 vẫn còn %2. Hãy bàn giao hết cho người khác trước.</translation>
    </message>
    <message>
        <source>The time stamping service %1 did not answer in time. Nothing was signed; try again, or sign without a time stamp.</source>
        <translation>Dịch vụ cấp dấu thời gian %1 không trả lời kịp. Chưa ký gì; hãy thử lại, hoặc ký không có dấu thời gian.</translation>
    </message>
    <message>
        <source>The time stamping service %1 cannot be reached. Nothing was signed; check the network, or sign without a time stamp.</source>
        <translation>Không kết nối được tới dịch vụ cấp dấu thời gian %1. Chưa ký gì; hãy kiểm tra mạng, hoặc ký không có dấu thời gian.</translation>
    </message>
    <message>
        <source>The time stamping service %1 refused, or sent a time stamp of something else. It was thrown away and nothing was signed; try again, or sign without a time stamp.</source>
        <translation>Dịch vụ cấp dấu thời gian %1 từ chối hoặc gửi dấu thời gian của nội dung khác. Dấu đó đã bị bỏ, chưa ký gì; hãy thử lại, hoặc ký không có dấu thời gian.</translation>
    </message>
    <message>
        <source>By the time stamping service %1 it is %2, by this computer %3. Nothing was signed; have the clock of this computer set right.</source>
        <translation>Theo dịch vụ cấp dấu thời gian %1, bây giờ là %2, còn đồng hồ máy tính này là %3. Chưa ký gì; hãy chỉnh lại giờ của máy tính.</translation>
    </message>
    <message>
        <source>Nobody signs in another person's name. The document waits for its signer; the clerk may enter what the signer has signed on paper.</source>
        <translation>Không ai được ký thay người khác theo ủy quyền. Văn bản chờ chính người có thẩm quyền ký; văn thư được nhập bản mà người đó đã ký trên giấy.</translation>
    </message>
    <message>
        <source>The time stamping service %1 shows a certificate that neither this computer nor the office trusts, so it was not asked. Nothing was signed; check the address, or have the administrator import the certificate of its authority.</source>
        <translation>Dịch vụ cấp dấu thời gian %1 đưa ra chứng thư mà cả máy tính này lẫn cơ quan đều không tin cậy nên không được hỏi. Chưa ký gì; hãy kiểm tra địa chỉ, hoặc nhờ người quản trị nhập chứng thư của nơi cấp.</translation>
    </message>
    <message>
        <source>No password or PIN is taken from the file %1: it has to be yours and to be readable by nobody else (chmod 600). Nothing was done.</source>
        <translation>Không lấy mật khẩu hoặc mã PIN từ tệp %1: tệp phải do chính bạn sở hữu và không ai khác đọc được (chmod 600). Chưa thực hiện việc gì.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the password or PIN. Nothing was done; name a file that only you can read (--pin-file, --password-file).</source>
        <translation>Không có cửa sổ dòng lệnh để hỏi mật khẩu hoặc mã PIN. Chưa thực hiện việc gì; hãy chỉ ra một tệp mà chỉ bạn đọc được (--pin-file, --password-file).</translation>
    </message>
    <message>
        <source>This file can only be read by %1, and this computer does not let it be shut off from your other files and the network, so it was not given the file. Have user namespaces and Landlock allowed, or open the file in another program.</source>
        <translation>Tệp này chỉ %1 đọc được, mà máy này không cho cách ly chương trình đó với các tệp khác của bạn và với mạng, nên tệp không được giao cho nó. Hãy nhờ người quản trị cho phép không gian tên người dùng (user namespaces) và Landlock, hoặc mở tệp bằng chương trình khác.</translation>
    </message>
    <message>
        <source>This office has no server.</source>
        <translation>Cơ quan này không dùng máy chủ.</translation>
    </message>
    <message>
        <source>Nothing has to be sent again: the exchange with the server has not stopped for an older copy of it. If the server was put back just now, exchange with it once before.</source>
        <translation>Không có gì phải gửi lại: việc đồng bộ chưa bị ngừng vì một bản máy chủ cũ hơn. Nếu máy chủ vừa được khôi phục, trước hết hãy đồng bộ một lần.</translation>
    </message>
    <message>
        <source>There is no office by that name on the server %1. Nothing was sent or removed; look at the address, at what stands after the slash too.</source>
        <translation>Trên máy chủ %1 không có cơ quan nào mang tên đó. Chưa gửi hay xóa gì; hãy xem lại địa chỉ, cả phần sau dấu gạch chéo.</translation>
    </message>
    <message>
        <source>The files of this act have %1 together; the server of the office takes at most %2 with one act. They are kept on this computer: add some of them with one act, the others with the next.</source>
        <translation>Các tệp của việc này có tổng dung lượng %1; máy chủ cơ quan nhận nhiều nhất %2 mỗi lần. Tệp vẫn ở máy này: bạn hãy thêm một số tệp ở lần này, số còn lại ở lần sau.</translation>
    </message>
    <message>
        <source>The server %1 cannot prove that it is the office's: its certificate is for another name, has run out, or comes from where this computer does not know, or it has none. Nothing was sent, the password neither. Ask who administers it for its certificate.</source>
        <translation>Máy chủ %1 không chứng minh được là máy chủ của cơ quan: chứng thư mang tên khác, đã hết hạn, không rõ nơi cấp, hoặc không có chứng thư. Chưa gửi gì đi, kể cả mật khẩu. Bạn hãy hỏi người quản trị máy chủ để lấy chứng thư.</translation>
    </message>
    <message>
        <source>The server of the office has no room for these files now. They are kept on this computer and sent when it has; everything else is sent meanwhile. If it lasts for days, ask whoever looks after the server.</source>
        <translation>Máy chủ cơ quan tạm hết chỗ cho các tệp này. Tệp được giữ trên máy này và gửi khi có chỗ; mọi việc khác vẫn được gửi. Nếu kéo dài nhiều ngày, bạn hãy hỏi người quản trị máy chủ.</translation>
    </message>
    <message>
        <source>Writing the database anew takes %1 of the disk meanwhile, and %2 are free. Nothing was changed; free some space and try again.</source>
        <translation>Ghi lại cơ sở dữ liệu tạm cần %1 trên đĩa, mà chỉ còn trống %2. Chưa có gì thay đổi; bạn hãy giải phóng chỗ rồi thử lại.</translation>
    </message>
    <message>
        <source>The server %1 does not encrypt what is sent to it, so nobody can know whether it is the office's. Nothing was sent, the password neither. Look at the address; ask who administers the server to switch encryption on.</source>
        <translation>Máy chủ %1 không mã hóa đường truyền nên không thể biết đó có phải máy chủ cơ quan hay không. Chưa gửi gì đi, kể cả mật khẩu. Bạn hãy xem lại địa chỉ; đề nghị người quản trị máy chủ bật mã hóa.</translation>
    </message>
    <message>
        <source>What answers under %1 has a certificate for another name. Nothing was sent, the password neither. Look at the address; ask who administers the server by which name it is to be called.</source>
        <translation>Máy trả lời tại địa chỉ %1 có chứng thư mang tên khác. Chưa gửi gì đi, kể cả mật khẩu. Bạn hãy xem lại địa chỉ; hỏi người quản trị máy chủ phải dùng tên nào.</translation>
    </message>
    <message>
        <source>The certificate of the server %1 comes from where this computer does not know, or has run out. Nothing was sent, the password neither. See whether the date of this computer is right, and ask who administers the server for its certificate.</source>
        <translation>Chứng thư của máy chủ %1 do một nơi cấp mà máy này không nhận biết, hoặc đã hết hạn. Chưa gửi gì đi, kể cả mật khẩu. Bạn hãy xem ngày giờ của máy này có đúng không và xin người quản trị máy chủ tệp chứng thư.</translation>
    </message>
    <message>
        <source>This computer has no file by which the server %1 could prove that it is the office's. Nothing was sent, the password neither. Ask who administers the server for its certificate, and choose it.</source>
        <translation>Máy này chưa có tệp chứng thư để kiểm tra máy chủ %1 có đúng là của cơ quan hay không. Chưa gửi gì đi, kể cả mật khẩu. Bạn hãy xin người quản trị máy chủ tệp chứng thư rồi chọn tệp đó.</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>The national title</source>
        <translation>Quốc hiệu</translation>
    </message>
    <message>
        <source>The national motto</source>
        <translation>Tiêu ngữ</translation>
    </message>
    <message>
        <source>The name of the parent agency</source>
        <translation>Tên cơ quan chủ quản</translation>
    </message>
    <message>
        <source>The name of the issuing agency</source>
        <translation>Tên cơ quan ban hành</translation>
    </message>
    <message>
        <source>The number and notation</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Địa danh và thời gian</translation>
    </message>
    <message>
        <source>The name of the kind</source>
        <translation>Tên loại văn bản</translation>
    </message>
    <message>
        <source>The abstract</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>The abstract after “V/v”</source>
        <translation>Trích yếu sau “V/v”</translation>
    </message>
    <message>
        <source>A legal basis</source>
        <translation>Căn cứ ban hành</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Nội dung văn bản</translation>
    </message>
    <message>
        <source>The signer's power and title</source>
        <translation>Quyền hạn, chức vụ người ký</translation>
    </message>
    <message>
        <source>The signer's name</source>
        <translation>Họ tên người ký</translation>
    </message>
    <message>
        <source>The addressee</source>
        <translation>Kính gửi</translation>
    </message>
    <message>
        <source>The word “Nơi nhận”</source>
        <translation>Từ “Nơi nhận”</translation>
    </message>
    <message>
        <source>The list of recipients</source>
        <translation>Danh sách nơi nhận</translation>
    </message>
    <message>
        <source>The urgency mark</source>
        <translation>Dấu chỉ mức độ khẩn</translation>
    </message>
    <message>
        <source>The word “Phụ lục”</source>
        <translation>Từ “Phụ lục”</translation>
    </message>
    <message>
        <source>The page number</source>
        <translation>Số trang</translation>
    </message>
    <message>
        <source>%1: size %2, should be %3.</source>
        <translation>%1: cỡ chữ %2, phải là %3.</translation>
    </message>
    <message>
        <source>%1 should be bold.</source>
        <translation>%1 phải in đậm.</translation>
    </message>
    <message>
        <source>%1 should not be bold.</source>
        <translation>%1 không in đậm.</translation>
    </message>
    <message>
        <source>%1 should be italic.</source>
        <translation>%1 phải in nghiêng.</translation>
    </message>
    <message>
        <source>%1 should be upright, not italic.</source>
        <translation>%1 phải là chữ đứng, không nghiêng.</translation>
    </message>
    <message>
        <source>The page is %1 × %2 mm, should be A4 (210 × 297 mm).</source>
        <translation>Khổ giấy %1 × %2 mm, phải là A4 (210 × 297 mm).</translation>
    </message>
    <message>
        <source>The page lies on its side; only tables that are no appendix may need that.</source>
        <translation>Trang trình bày theo chiều ngang; chỉ dùng khi có bảng, biểu không làm thành phụ lục.</translation>
    </message>
    <message>
        <source>The left margin is %1 mm, should be %2 mm.</source>
        <translation>Lề trái %1 mm, phải là %2 mm.</translation>
    </message>
    <message>
        <source>The right margin is %1 mm, should be %2 mm.</source>
        <translation>Lề phải %1 mm, phải là %2 mm.</translation>
    </message>
    <message>
        <source>The top margin is %1 mm, should be %2 mm.</source>
        <translation>Lề trên %1 mm, phải là %2 mm.</translation>
    </message>
    <message>
        <source>The bottom margin is %1 mm, should be %2 mm.</source>
        <translation>Lề dưới %1 mm, phải là %2 mm.</translation>
    </message>
    <message>
        <source>The font is %1, should be %2.</source>
        <translation>Phông chữ %1, phải là %2.</translation>
    </message>
    <message>
        <source>The number of the first page should not be shown.</source>
        <translation>Không hiển thị số trang ở trang thứ nhất.</translation>
    </message>
    <message>
        <source>Page %1 has no number; it should be centred in the top margin.</source>
        <translation>Trang %1 không có số trang; số trang phải đặt giữa lề trên.</translation>
    </message>
    <message>
        <source>The page number stands at the foot, should be in the top margin.</source>
        <translation>Số trang đặt ở chân trang, phải đặt trong lề trên.</translation>
    </message>
    <message>
        <source>The page number should be centred.</source>
        <translation>Số trang phải canh giữa.</translation>
    </message>
    <message>
        <source>The national title “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” is missing.</source>
        <translation>Thiếu Quốc hiệu “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”.</translation>
    </message>
    <message>
        <source>It should read “%1”.</source>
        <translation>Phải ghi “%1”.</translation>
    </message>
    <message>
        <source>The national title should be in capitals.</source>
        <translation>Quốc hiệu phải in hoa.</translation>
    </message>
    <message>
        <source>The national motto “Độc lập - Tự do - Hạnh phúc” is missing.</source>
        <translation>Thiếu Tiêu ngữ “Độc lập - Tự do - Hạnh phúc”.</translation>
    </message>
    <message>
        <source>The national motto should be in small letters, a capital at the beginning of each phrase: “%1”.</source>
        <translation>Tiêu ngữ viết chữ in thường, chữ cái đầu của các cụm từ viết hoa: “%1”.</translation>
    </message>
    <message>
        <source>The phrases of the national motto should be joined by hyphens with spaces: “%1”.</source>
        <translation>Giữa các cụm từ của Tiêu ngữ là dấu gạch nối (-), có cách chữ: “%1”.</translation>
    </message>
    <message>
        <source>The name of the issuing agency is missing above the number.</source>
        <translation>Thiếu tên cơ quan ban hành phía trên số, ký hiệu.</translation>
    </message>
    <message>
        <source>The decree has the urgency marks HỎA TỐC, THƯỢNG KHẨN and KHẨN only.</source>
        <translation>Nghị định chỉ có các mức HỎA TỐC, THƯỢNG KHẨN và KHẨN.</translation>
    </message>
    <message>
        <source>The urgency mark should be in capitals.</source>
        <translation>Dấu chỉ mức độ khẩn phải in hoa.</translation>
    </message>
    <message>
        <source>Number and notation are missing.</source>
        <translation>Thiếu số, ký hiệu.</translation>
    </message>
    <message>
        <source>The word “Số” should be followed by a colon.</source>
        <translation>Sau từ “Số” phải có dấu hai chấm.</translation>
    </message>
    <message>
        <source>The word “Số” should be in small letters.</source>
        <translation>Từ “Số” viết chữ in thường.</translation>
    </message>
    <message>
        <source>A number below 10 has a zero before it: “%1”, not “%2”.</source>
        <translation>Số nhỏ hơn 10 phải thêm số 0 phía trước: “%1”, không phải “%2”.</translation>
    </message>
    <message>
        <source>The number “%1” has a zero too many.</source>
        <translation>Số “%1” thừa số 0.</translation>
    </message>
    <message>
        <source>Between number and notation there should be a slash.</source>
        <translation>Giữa số và ký hiệu phải có dấu gạch chéo (/).</translation>
    </message>
    <message>
        <source>The groups of the notation should be joined by hyphens (-), not dashes (–).</source>
        <translation>Giữa các nhóm chữ viết tắt trong ký hiệu là dấu gạch nối (-), không phải gạch ngang (–).</translation>
    </message>
    <message>
        <source>There should be no spaces in the notation: “%1”.</source>
        <translation>Ký hiệu không cách chữ: “%1”.</translation>
    </message>
    <message>
        <source>The notation begins with “%1”; the abbreviation of %2 is “%3”.</source>
        <translation>Ký hiệu bắt đầu bằng “%1”; chữ viết tắt của %2 là “%3”.</translation>
    </message>
    <message>
        <source>The abbreviation of %1 is written “%2”, not “%3”.</source>
        <translation>Chữ viết tắt của %1 là “%2”, không phải “%3”.</translation>
    </message>
    <message>
        <source>The notation of a công văn has no abbreviation of its kind: “%1” should go.</source>
        <translation>Ký hiệu công văn không có chữ viết tắt tên loại: bỏ “%1”.</translation>
    </message>
    <message>
        <source>Place and date are missing.</source>
        <translation>Thiếu địa danh và thời gian ban hành.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Không có ngày này.</translation>
    </message>
    <message>
        <source>A day below 10 has a zero before it: “%1”, not “%2”.</source>
        <translation>Ngày nhỏ hơn 10 phải thêm số 0 phía trước: “%1”, không phải “%2”.</translation>
    </message>
    <message>
        <source>The months 1 and 2 have a zero before them: “%1”, not “%2”.</source>
        <translation>Tháng 1, 2 phải thêm số 0 phía trước: “%1”, không phải “%2”.</translation>
    </message>
    <message>
        <source>Only the months 1 and 2 have a zero before them: “%1”, not “%2”.</source>
        <translation>Chỉ tháng 1, 2 mới thêm số 0 phía trước: “%1”, không phải “%2”.</translation>
    </message>
    <message>
        <source>The place is missing before the date.</source>
        <translation>Thiếu địa danh trước ngày tháng.</translation>
    </message>
    <message>
        <source>After the place there should be a comma.</source>
        <translation>Sau địa danh phải có dấu phẩy.</translation>
    </message>
    <message>
        <source>The name of the kind should be centred.</source>
        <translation>Tên loại văn bản phải canh giữa.</translation>
    </message>
    <message>
        <source>The abstract should be in small letters.</source>
        <translation>Trích yếu viết chữ in thường.</translation>
    </message>
    <message>
        <source>A công văn has its abstract after “V/v” under the number; there is none.</source>
        <translation>Công văn phải có trích yếu sau chữ “V/v” dưới số, ký hiệu; ở đây không có.</translation>
    </message>
    <message>
        <source>The abstract of a công văn begins with “V/v”, not “%1”.</source>
        <translation>Trích yếu công văn bắt đầu bằng “V/v”, không phải “%1”.</translation>
    </message>
    <message>
        <source>Each legal basis but the last ends with a semicolon.</source>
        <translation>Cuối mỗi căn cứ là dấu chấm phẩy (;).</translation>
    </message>
    <message>
        <source>The last legal basis ends with a full stop.</source>
        <translation>Căn cứ cuối cùng kết thúc bằng dấu chấm (.).</translation>
    </message>
    <message>
        <source>The text should reach both margins (justified).</source>
        <translation>Nội dung phải canh đều cả hai lề.</translation>
    </message>
    <message>
        <source>The first line of a paragraph is indented by %1 cm, should be 1 or 1.27 cm.</source>
        <translation>Chữ đầu dòng lùi vào %1 cm, phải là 1 hoặc 1,27 cm.</translation>
    </message>
    <message>
        <source>Between paragraphs there should be 6 pt at least.</source>
        <translation>Khoảng cách giữa các đoạn tối thiểu là 6 pt.</translation>
    </message>
    <message>
        <source>The lines are set %1 times their height apart, should be 1 to 1.5.</source>
        <translation>Giãn dòng %1, phải từ dòng đơn đến 1,5.</translation>
    </message>
    <message>
        <source>The power is written “%1”, not “%2”.</source>
        <translation>Quyền hạn ghi là “%1”, không phải “%2”.</translation>
    </message>
    <message>
        <source>The powers stand in the wrong order: the collective first, the deputy last.</source>
        <translation>Thứ tự ghi quyền hạn chưa đúng: tập thể trước, cấp phó sau.</translation>
    </message>
    <message>
        <source>After “%1” the signer's own title is missing.</source>
        <translation>Sau “%1” thiếu chức vụ của người ký.</translation>
    </message>
    <message>
        <source>“KT.” is for a deputy, but the title under it is none.</source>
        <translation>“KT.” dùng khi cấp phó ký, nhưng chức vụ bên dưới không phải cấp phó.</translation>
    </message>
    <message>
        <source>A deputy signs without “KT.” and the title of the head.</source>
        <translation>Cấp phó ký nhưng không ghi “KT.” và chức vụ cấp trưởng.</translation>
    </message>
    <message>
        <source>The signer's name should be in small letters, not capitals.</source>
        <translation>Họ tên người ký viết chữ in thường, không in hoa.</translation>
    </message>
    <message>
        <source>Before the signer's name there should be no degree or rank: “%1”.</source>
        <translation>Trước họ tên người ký không ghi học hàm, học vị, quân hàm: “%1”.</translation>
    </message>
    <message>
        <source>The list of recipients “Nơi nhận” is missing.</source>
        <translation>Thiếu phần “Nơi nhận”.</translation>
    </message>
    <message>
        <source>It should read “Nơi nhận:”, not “%1”.</source>
        <translation>Phải ghi “Nơi nhận:”, không phải “%1”.</translation>
    </message>
    <message>
        <source>Each recipient but the last ends with a semicolon.</source>
        <translation>Cuối mỗi nơi nhận là dấu chấm phẩy (;).</translation>
    </message>
    <message>
        <source>The last line of the recipients ends with a full stop.</source>
        <translation>Dòng cuối của nơi nhận kết thúc bằng dấu chấm (.).</translation>
    </message>
    <message>
        <source>The recipients should end with “- Lưu: VT, …”.</source>
        <translation>Nơi nhận phải kết thúc bằng dòng “- Lưu: VT, …”.</translation>
    </message>
    <message>
        <source>The last line of the recipients should be “- Lưu: VT, …”.</source>
        <translation>Dòng cuối của nơi nhận phải là “- Lưu: VT, …”.</translation>
    </message>
    <message>
        <source>Where there is “Kính gửi”, the recipients usually begin with “- Như trên”.</source>
        <translation>Khi có “Kính gửi”, nơi nhận thường bắt đầu bằng “- Như trên”.</translation>
    </message>
    <message>
        <source>“Kính gửi” is missing.</source>
        <translation>Thiếu “Kính gửi”.</translation>
    </message>
    <message>
        <source>After “Kính gửi” there should be a colon.</source>
        <translation>Sau từ “Kính gửi” phải có dấu hai chấm.</translation>
    </message>
    <message>
        <source>Each addressee but the last ends with a semicolon.</source>
        <translation>Cuối mỗi nơi được kính gửi là dấu chấm phẩy (;).</translation>
    </message>
    <message>
        <source>The last addressee ends with a full stop.</source>
        <translation>Nơi được kính gửi cuối cùng kết thúc bằng dấu chấm (.).</translation>
    </message>
    <message>
        <source>The word “Phụ lục” should be in small letters.</source>
        <translation>Từ “Phụ lục” viết chữ in thường.</translation>
    </message>
    <message>
        <source>Appendices should be numbered with Roman numerals.</source>
        <translation>Các phụ lục đánh số bằng chữ số La Mã.</translation>
    </message>
    <message>
        <source>Not checked: it is a scan, in which fonts and sizes cannot be seen.</source>
        <translation>Không kiểm tra: đây là bản quét, không xác định được phông và cỡ chữ.</translation>
    </message>
    <message>
        <source>Not checked: there is no text in it.</source>
        <translation>Không kiểm tra: tệp không có chữ.</translation>
    </message>
    <message>
        <source>Not checked: only .docx, .odt and PDF files can be.</source>
        <translation>Không kiểm tra: chỉ kiểm tra được tệp .docx, .odt và PDF.</translation>
    </message>
    <message>
        <source>Not checked: it is an old .doc file. Save it as .docx or .odt first.</source>
        <translation>Không kiểm tra: đây là tệp .doc cũ. Hãy lưu thành .docx hoặc .odt trước.</translation>
    </message>
    <message>
        <source>Not checked: it is a print of the gazette, which has a form of its own.</source>
        <translation>Không kiểm tra: đây là trang Công báo, có thể thức riêng.</translation>
    </message>
    <message>
        <source>Not checked: it is a legal normative or specialist document, which other rules hold for.</source>
        <translation>Không kiểm tra: đây là văn bản quy phạm pháp luật hoặc chuyên ngành, theo quy định khác.</translation>
    </message>
    <message>
        <source>Not checked: it was issued before Decree 30/2020 was in force (05/03/2020).</source>
        <translation>Không kiểm tra: văn bản ban hành trước khi Nghị định 30/2020 có hiệu lực (05/3/2020).</translation>
    </message>
    <message>
        <source>Not checked: it is a document of the Party, which has rules of its own.</source>
        <translation>Không kiểm tra: đây là văn bản của Đảng, có quy định riêng.</translation>
    </message>
    <message>
        <source>Not checked: it does not have the head of an administrative document.</source>
        <translation>Không kiểm tra: tệp không có phần đầu của văn bản hành chính.</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>khác thường</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>sai</translation>
    </message>
    <message>
        <source>Decree 30/2020, %1</source>
        <translation>Nghị định 30/2020, %1</translation>
    </message>
    <message>
        <source>The date is written in full: “ngày %1”, not “%2”.</source>
        <translation>Thời gian được viết đầy đủ: “ngày %1”, không ghi “%2”.</translation>
    </message>
    <message>
        <source>Not checked: it is a copy (sao y, sao lục, trích sao), which has the form of what was copied and its own under it.</source>
        <translation>Không kiểm tra: đây là bản sao (sao y, sao lục, trích sao), có thể thức của văn bản được sao và phần thể thức bản sao ở dưới.</translation>
    </message>
    <message>
        <source>Not checked: Decree 30/2020 has no form for this kind of document.</source>
        <translation>Không kiểm tra: Nghị định 30/2020/NĐ-CP không quy định thể thức riêng cho tên loại văn bản này.</translation>
    </message>
</context>
<context>
    <name>FormatWords</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 và %2</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>number %1/%2</source>
        <translation>số %1/%2</translation>
    </message>
    <message>
        <source>number not given yet</source>
        <translation>chờ cấp số</translation>
    </message>
    <message>
        <source>register %1</source>
        <translation>%1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n tệp</numerusform>
        </translation>
    </message>
    <message>
        <source>the number is free again</source>
        <translation>số được dùng lại</translation>
    </message>
    <message>
        <source>the number stays, struck out</source>
        <translation>số bị hủy</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>trực thuộc %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>đến %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the history</source>
        <translation>
            <numerusform>%n mục trong lịch sử</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1, hạn %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>new deadline %1</source>
        <translation>thời hạn mới %1</translation>
    </message>
    <message>
        <source>deadline %1 instead of %2</source>
        <translation>thời hạn %1 thay cho %2</translation>
    </message>
    <message>
        <source>put aside until %1</source>
        <translation>tạm dừng đến ngày %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(trống)</translation>
    </message>
    <message>
        <source>%1: from “%2” to “%3”</source>
        <translation>%1: từ “%2” thành “%3”</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>trả lời bằng văn bản %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>proposed: %1</source>
        <translation>đề xuất: %1</translation>
    </message>
    <message>
        <source>proposed instruction: %1</source>
        <translation>nội dung đề xuất: %1</translation>
    </message>
    <message>
        <source>by the routing rule %1</source>
        <translation>theo quy tắc phân phối %1</translation>
    </message>
    <message>
        <source>agreed with the proposal</source>
        <translation>đồng ý theo đề xuất</translation>
    </message>
    <message>
        <source>agreed with the proposal, edited</source>
        <translation>đồng ý theo đề xuất, có sửa</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n quy tắc</numerusform>
        </translation>
    </message>
    <message>
        <source>to attend: %1</source>
        <translation>dự họp: %1</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>chờ %1</translation>
    </message>
    <message>
        <source>received on %1</source>
        <translation>nhận ngày %1</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n nội dung</numerusform>
        </translation>
    </message>
    <message>
        <source>with the signed slip</source>
        <translation>kèm phiếu đã ký</translation>
    </message>
    <message>
        <source>another document</source>
        <translation>văn bản khác</translation>
    </message>
    <message>
        <source>earlier documents too</source>
        <translation>cả văn bản trước đó</translation>
    </message>
    <message>
        <source>kept for good</source>
        <translation>bảo quản vĩnh viễn</translation>
    </message>
    <message numerus="yes">
        <source>kept for %n year(s)</source>
        <translation>
            <numerusform>bảo quản %n năm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n văn bản</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of work</source>
        <translation>
            <numerusform>%n việc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n successor(s)</source>
        <translation>
            <numerusform>%n cơ quan kế thừa</numerusform>
        </translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>trang %1</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <translation>%1 sửa thành %2</translation>
    </message>
    <message>
        <source>instead of what was contested</source>
        <translation>thay cho điều không được xác nhận</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>phiên bản %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more recipient(s)</source>
        <translation>
            <numerusform>và %n nơi nhận khác</numerusform>
        </translation>
    </message>
    <message>
        <source>dated %1</source>
        <translation>ngày %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of paper saved</source>
        <translation>
            <numerusform>tiết kiệm %n trang giấy</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>ngày %1</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>%1 registered the document</source>
        <translation>%1 vào sổ văn bản</translation>
    </message>
    <message>
        <source>%1 corrected the registration</source>
        <translation>%1 sửa thông tin đăng ký</translation>
    </message>
    <message>
        <source>%1 added files</source>
        <translation>%1 thêm tệp</translation>
    </message>
    <message>
        <source>%1 withdrew the registration</source>
        <translation>%1 rút đăng ký</translation>
    </message>
    <message>
        <source>%1 submitted the document</source>
        <translation>%1 trình văn bản</translation>
    </message>
    <message>
        <source>%1 sent the document back to the clerk</source>
        <translation>%1 trả văn bản lại văn thư</translation>
    </message>
    <message>
        <source>%1 gave an instruction</source>
        <translation>%1 cho ý kiến chỉ đạo</translation>
    </message>
    <message>
        <source>%1 assigned the work</source>
        <translation>%1 phân công</translation>
    </message>
    <message>
        <source>%1 took up the work</source>
        <translation>%1 nhận xử lý</translation>
    </message>
    <message>
        <source>%1 reported progress</source>
        <translation>%1 cập nhật tiến độ</translation>
    </message>
    <message>
        <source>%1 gave an opinion</source>
        <translation>%1 cho ý kiến</translation>
    </message>
    <message>
        <source>%1 declined to co-operate</source>
        <translation>%1 từ chối phối hợp</translation>
    </message>
    <message>
        <source>%1 returned the work</source>
        <translation>%1 trả lại</translation>
    </message>
    <message>
        <source>%1 recalled an assignment</source>
        <translation>%1 thu hồi phân công</translation>
    </message>
    <message>
        <source>%1 forwarded the work</source>
        <translation>%1 chuyển tiếp</translation>
    </message>
    <message>
        <source>%1 asked for an extension</source>
        <translation>%1 xin gia hạn</translation>
    </message>
    <message>
        <source>%1 extended the deadline</source>
        <translation>%1 gia hạn</translation>
    </message>
    <message>
        <source>%1 refused the extension</source>
        <translation>%1 không đồng ý gia hạn</translation>
    </message>
    <message>
        <source>%1 suspended the document</source>
        <translation>%1 tạm dừng xử lý</translation>
    </message>
    <message>
        <source>%1 resumed the document</source>
        <translation>%1 tiếp tục xử lý</translation>
    </message>
    <message>
        <source>%1 reported the result</source>
        <translation>%1 báo cáo kết quả</translation>
    </message>
    <message>
        <source>%1 completed the document</source>
        <translation>%1 hoàn thành xử lý văn bản</translation>
    </message>
    <message>
        <source>%1 reopened the document</source>
        <translation>%1 mở lại văn bản</translation>
    </message>
    <message>
        <source>%1 took back the last act</source>
        <translation>%1 hoàn tác thao tác trước đó</translation>
    </message>
    <message>
        <source>%1 destroyed the contents</source>
        <translation>%1 hủy nội dung</translation>
    </message>
    <message>
        <source>%1 added a person</source>
        <translation>%1 thêm người dùng</translation>
    </message>
    <message>
        <source>%1 changed a person</source>
        <translation>%1 sửa người dùng</translation>
    </message>
    <message>
        <source>%1 deactivated a person</source>
        <translation>%1 khóa người dùng</translation>
    </message>
    <message>
        <source>%1 reactivated a person</source>
        <translation>%1 mở khóa người dùng</translation>
    </message>
    <message>
        <source>%1 added a unit</source>
        <translation>%1 thêm đơn vị</translation>
    </message>
    <message>
        <source>%1 changed a unit</source>
        <translation>%1 sửa đơn vị</translation>
    </message>
    <message>
        <source>%1 closed a unit</source>
        <translation>%1 giải thể đơn vị</translation>
    </message>
    <message>
        <source>%1 added a post</source>
        <translation>%1 thêm chức vụ</translation>
    </message>
    <message>
        <source>%1 changed a post</source>
        <translation>%1 sửa chức vụ</translation>
    </message>
    <message>
        <source>%1 ended a post</source>
        <translation>%1 kết thúc chức vụ</translation>
    </message>
    <message>
        <source>%1 added a register</source>
        <translation>%1 mở sổ mới</translation>
    </message>
    <message>
        <source>%1 changed a register</source>
        <translation>%1 sửa sổ đăng ký</translation>
    </message>
    <message>
        <source>%1 closed a register</source>
        <translation>%1 khóa sổ</translation>
    </message>
    <message>
        <source>%1 reopened a register</source>
        <translation>%1 mở khóa sổ</translation>
    </message>
    <message>
        <source>%1 voided a number</source>
        <translation>%1 hủy số</translation>
    </message>
    <message>
        <source>%1 changed the settings</source>
        <translation>%1 sửa thiết lập</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Không rõ người thực hiện</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, on behalf of %2,</source>
        <translation>%1, thay mặt %2,</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>người không rõ</translation>
    </message>
    <message>
        <source>%1 did something that only a newer version of the program knows (%2)</source>
        <translation>%1 thực hiện thao tác chỉ có ở phiên bản mới hơn của chương trình (%2)</translation>
    </message>
    <message>
        <source>%1; its contents were destroyed later.</source>
        <translation>%1; nội dung đã bị hủy sau đó.</translation>
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
        <translation>%1 nhập văn bản từ sổ cũ</translation>
    </message>
    <message>
        <source>%1 took back what was imported</source>
        <translation>%1 rút lại dòng đã nhập</translation>
    </message>
    <message>
        <source>%1 passed the urgent document on at once</source>
        <translation>%1 chuyển ngay văn bản khẩn</translation>
    </message>
    <message>
        <source>%1 recorded the paper original</source>
        <translation>%1 ghi nhận bản giấy</translation>
    </message>
    <message>
        <source>%1 opened the envelope</source>
        <translation>%1 bóc bì văn bản</translation>
    </message>
    <message>
        <source>%1 confirmed what was entered</source>
        <translation>%1 xác nhận nội dung nhập thay</translation>
    </message>
    <message>
        <source>%1 contested what was entered</source>
        <translation>%1 không xác nhận nội dung nhập thay</translation>
    </message>
    <message>
        <source>%1 attached the signed slip</source>
        <translation>%1 đính kèm phiếu đã ký</translation>
    </message>
    <message>
        <source>%1 named who goes to the meeting</source>
        <translation>%1 cử người dự họp</translation>
    </message>
    <message>
        <source>%1 waits for somebody else</source>
        <translation>%1 đang chờ đơn vị khác</translation>
    </message>
    <message>
        <source>%1 goes on with the work</source>
        <translation>%1 tiếp tục xử lý</translation>
    </message>
    <message>
        <source>%1 asked a question</source>
        <translation>%1 hỏi ý kiến</translation>
    </message>
    <message>
        <source>%1 answered the question</source>
        <translation>%1 trả lời câu hỏi</translation>
    </message>
    <message>
        <source>%1 linked the document</source>
        <translation>%1 liên kết văn bản</translation>
    </message>
    <message>
        <source>%1 removed a link</source>
        <translation>%1 bỏ liên kết văn bản</translation>
    </message>
    <message>
        <source>%1 changed the routing rules</source>
        <translation>%1 sửa quy tắc phân phối</translation>
    </message>
    <message>
        <source>%1 took over the open work</source>
        <translation>%1 nhận bàn giao việc đang xử lý</translation>
    </message>
    <message>
        <source>%1 opened the case file</source>
        <translation>%1 mở hồ sơ</translation>
    </message>
    <message>
        <source>%1 corrected the case file</source>
        <translation>%1 sửa thông tin hồ sơ</translation>
    </message>
    <message>
        <source>%1 put documents into the case file</source>
        <translation>%1 đưa văn bản vào hồ sơ</translation>
    </message>
    <message>
        <source>%1 took a document out of the case file</source>
        <translation>%1 đưa một văn bản ra khỏi hồ sơ</translation>
    </message>
    <message>
        <source>%1 described a document of the case file</source>
        <translation>%1 ghi tờ số, ghi chú của một văn bản trong hồ sơ</translation>
    </message>
    <message>
        <source>%1 put the documents in another order</source>
        <translation>%1 sắp xếp lại thứ tự văn bản</translation>
    </message>
    <message>
        <source>%1 closed the case file</source>
        <translation>%1 kết thúc hồ sơ</translation>
    </message>
    <message>
        <source>%1 reopened the case file</source>
        <translation>%1 mở lại hồ sơ</translation>
    </message>
    <message>
        <source>%1 took over the case file</source>
        <translation>%1 nhận bàn giao hồ sơ</translation>
    </message>
    <message>
        <source>%1 delegated work</source>
        <translation>%1 ủy quyền xử lý</translation>
    </message>
    <message>
        <source>%1 revoked a delegation</source>
        <translation>%1 chấm dứt ủy quyền</translation>
    </message>
    <message>
        <source>%1 entered an absence</source>
        <translation>%1 ghi vắng mặt</translation>
    </message>
    <message>
        <source>%1 cancelled an absence</source>
        <translation>%1 hủy ghi vắng mặt</translation>
    </message>
    <message>
        <source>%1 prepared a hand-over</source>
        <translation>%1 lập bàn giao công việc</translation>
    </message>
    <message>
        <source>%1 confirmed handing over</source>
        <translation>%1 xác nhận bàn giao</translation>
    </message>
    <message>
        <source>%1 confirmed taking over</source>
        <translation>%1 xác nhận nhận bàn giao</translation>
    </message>
    <message>
        <source>%1 cancelled a hand-over</source>
        <translation>%1 hủy bàn giao</translation>
    </message>
    <message>
        <source>%1 added an agency</source>
        <translation>%1 thêm cơ quan</translation>
    </message>
    <message>
        <source>%1 corrected an agency</source>
        <translation>%1 sửa thông tin cơ quan</translation>
    </message>
    <message>
        <source>%1 renamed an agency</source>
        <translation>%1 đổi tên cơ quan</translation>
    </message>
    <message>
        <source>%1 ended an agency</source>
        <translation>%1 ghi cơ quan kết thúc hoạt động</translation>
    </message>
    <message>
        <source>%1 took an agency up again</source>
        <translation>%1 ghi cơ quan hoạt động trở lại</translation>
    </message>
    <message>
        <source>%1, entering for %2,</source>
        <translation>%1, nhập thay %2,</translation>
    </message>
    <message>
        <source>%1 corrected the recognised text</source>
        <translation>%1 đã sửa văn bản nhận dạng</translation>
    </message>
    <message>
        <source>%1 recorded where the paper lies</source>
        <translation>%1 ghi nơi để bản giấy</translation>
    </message>
    <message>
        <source>%1 withdrew the case file</source>
        <translation>%1 đã hủy hồ sơ mở nhầm</translation>
    </message>
    <message>
        <source>%1 drafted the document</source>
        <translation>%1 soạn dự thảo</translation>
    </message>
    <message>
        <source>%1 saved a version</source>
        <translation>%1 lưu phiên bản mới</translation>
    </message>
    <message>
        <source>%1 removed an attachment</source>
        <translation>%1 bỏ một tài liệu kèm theo</translation>
    </message>
    <message>
        <source>%1 corrected the fields of the draft</source>
        <translation>%1 sửa thông tin dự thảo</translation>
    </message>
    <message>
        <source>%1 linked the draft</source>
        <translation>%1 liên kết dự thảo</translation>
    </message>
    <message>
        <source>%1 set the recipients</source>
        <translation>%1 ghi nơi nhận</translation>
    </message>
    <message>
        <source>%1 sent the draft for review</source>
        <translation>%1 trình dự thảo</translation>
    </message>
    <message>
        <source>%1 reviewed the draft</source>
        <translation>%1 xem dự thảo</translation>
    </message>
    <message>
        <source>%1 sent the draft back</source>
        <translation>%1 trả lại dự thảo</translation>
    </message>
    <message>
        <source>%1 took the draft back</source>
        <translation>%1 rút dự thảo về</translation>
    </message>
    <message>
        <source>%1 skipped a step of the review</source>
        <translation>%1 bỏ qua một bước</translation>
    </message>
    <message>
        <source>%1 approved the draft</source>
        <translation>%1 duyệt dự thảo</translation>
    </message>
    <message>
        <source>%1 took the approval back</source>
        <translation>%1 hủy duyệt</translation>
    </message>
    <message>
        <source>%1 commented on a place</source>
        <translation>%1 ghi ý kiến vào trang</translation>
    </message>
    <message>
        <source>%1 answered a comment</source>
        <translation>%1 trả lời ý kiến trên trang</translation>
    </message>
    <message>
        <source>%1 closed a comment</source>
        <translation>%1 khép ý kiến trên trang</translation>
    </message>
    <message>
        <source>%1 gave number and date</source>
        <translation>%1 cấp số, ngày tháng</translation>
    </message>
    <message>
        <source>%1 voided the document's number</source>
        <translation>%1 hủy số của văn bản</translation>
    </message>
    <message>
        <source>%1 signed the document</source>
        <translation>%1 ký văn bản</translation>
    </message>
    <message>
        <source>%1 signed for the agency</source>
        <translation>%1 ký số cơ quan, đóng dấu</translation>
    </message>
    <message>
        <source>%1 issued the document</source>
        <translation>%1 phát hành văn bản</translation>
    </message>
    <message>
        <source>%1 added recipients</source>
        <translation>%1 bổ sung nơi nhận</translation>
    </message>
    <message>
        <source>%1 recorded the dispatch</source>
        <translation>%1 ghi nhận việc gửi văn bản</translation>
    </message>
    <message>
        <source>%1 recalled the issued document</source>
        <translation>%1 thu hồi văn bản đã phát hành</translation>
    </message>
    <message>
        <source>%1 gave up the draft</source>
        <translation>%1 bỏ dự thảo</translation>
    </message>
    <message>
        <source>%1 destroyed the contents of the outgoing document</source>
        <translation>%1 hủy nội dung văn bản đi</translation>
    </message>
    <message>
        <source>%1 issued another document in its place</source>
        <translation>%1 phát hành văn bản khác thay thế</translation>
    </message>
    <message>
        <source>%1 issued a correction of it</source>
        <translation>%1 phát hành văn bản đính chính</translation>
    </message>
    <message>
        <source>%1 issued the answer</source>
        <translation>%1 phát hành văn bản trả lời</translation>
    </message>
    <message>
        <source>%1 reserved a number</source>
        <translation>%1 giữ trước một số</translation>
    </message>
    <message>
        <source>%1 changed the groups of recipients</source>
        <translation>%1 sửa các nhóm nơi nhận</translation>
    </message>
    <message>
        <source>%1 made a copy</source>
        <translation>%1 sao văn bản</translation>
    </message>
    <message>
        <source>%1 told the recipients</source>
        <translation>%1 báo cho nơi nhận</translation>
    </message>
    <message>
        <source>%1 gave out the kept original</source>
        <translation>%1 cho sử dụng bản lưu</translation>
    </message>
    <message>
        <source>%1 took the kept original back</source>
        <translation>%1 nhận lại bản lưu</translation>
    </message>
    <message>
        <source>%1 took over the draft and its open steps</source>
        <translation>%1 nhận bàn giao dự thảo và các bước còn mở</translation>
    </message>
    <message>
        <source>%1 changed a template of the office</source>
        <translation>%1 đã đổi một mẫu văn bản của cơ quan</translation>
    </message>
    <message>
        <source>%1 changed the picture of the seal</source>
        <translation>%1 đã đổi hình con dấu</translation>
    </message>
    <message>
        <source>%1 changed the picture of the own signature</source>
        <translation>%1 đã đổi hình chữ ký của mình</translation>
    </message>
    <message>
        <source>%1 corrected the line of the old register</source>
        <translation>%1 đã sửa dòng nhập từ sổ cũ</translation>
    </message>
</context>
<context>
    <name>HitWords</name>
    <message>
        <source>Incoming documents</source>
        <translation>Văn bản đến</translation>
    </message>
    <message>
        <source>Outgoing documents</source>
        <translation>Văn bản đi</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Đi</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Outgoing, %1</source>
        <translation>Văn bản đi, %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>gửi %1</translation>
    </message>
    <message>
        <source>copy of %1</source>
        <translation>bản sao của %1</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Icelandic Ð in place of Đ: put right</source>
        <translation>Chữ Ð (Iceland) gõ thay chữ Đ: đã sửa</translation>
    </message>
    <message>
        <source>Letters and marks apart: joined</source>
        <translation>Chữ và dấu tách rời (tổ hợp): đã ghép</translation>
    </message>
    <message>
        <source>Line broken inside the cell: joined</source>
        <translation>Xuống dòng trong ô: đã nối lại</translation>
    </message>
    <message>
        <source>Invisible characters: taken out</source>
        <translation>Ký tự ẩn: đã bỏ</translation>
    </message>
    <message>
        <source>Number and notation do not part: kept as they are</source>
        <translation>Không tách được số và ký hiệu: giữ nguyên</translation>
    </message>
    <message>
        <source>No day of arrival: that of the document</source>
        <translation>Không có ngày đến: lấy ngày văn bản</translation>
    </message>
    <message>
        <source>No login: made of the name</source>
        <translation>Không có tên đăng nhập: đặt theo họ tên</translation>
    </message>
    <message>
        <source>No role: that of the title</source>
        <translation>Không có vai trò: theo chức vụ</translation>
    </message>
    <message>
        <source>Day as a spreadsheet counts it: read as a date</source>
        <translation>Ngày ghi bằng số thứ tự của bảng tính: đã đọc thành ngày</translation>
    </message>
    <message>
        <source>No agency: the one given for all rows</source>
        <translation>Không có cơ quan ban hành: lấy giá trị chung</translation>
    </message>
    <message>
        <source>Arrival number</source>
        <translation>Số đến</translation>
    </message>
    <message>
        <source>Day of arrival</source>
        <translation>Ngày đến</translation>
    </message>
    <message>
        <source>Issuing agency</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Number, notation</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Day of the document</source>
        <translation>Ngày văn bản</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tên loại</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Trích yếu nội dung</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Signer's title</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>Unit or person that received it</source>
        <translation>Đơn vị hoặc người nhận</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Mức độ khẩn</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Độ mật</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Số trang</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Số bản</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên viết tắt</translation>
    </message>
    <message>
        <source>Above it</source>
        <translation>Cấp trên</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Thứ tự</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Thời hạn bảo quản</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>Người lập hồ sơ</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ngày mở</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ngày kết thúc</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Số tờ</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Hộp số</translation>
    </message>
    <message>
        <source>Rows not taken over</source>
        <translation>Các dòng không nhập được</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Number, notation and date as in row %1</source>
        <translation>Trùng số, ký hiệu, ngày với dòng %1</translation>
    </message>
    <message>
        <source>Number, notation and date as in a document already here</source>
        <translation>Trùng số, ký hiệu, ngày với văn bản đã có</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Tên đơn vị</translation>
    </message>
    <message>
        <source>Unit above it</source>
        <translation>Đơn vị cấp trên</translation>
    </message>
    <message>
        <source>Name of the agency</source>
        <translation>Tên cơ quan</translation>
    </message>
    <message>
        <source>Identification code</source>
        <translation>Mã định danh</translation>
    </message>
    <message>
        <source>Agency above it</source>
        <translation>Cơ quan cấp trên</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Có hiệu lực từ</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Hiệu lực đến</translation>
    </message>
    <message>
        <source>Number, notation of the case file</source>
        <translation>Số, ký hiệu hồ sơ</translation>
    </message>
    <message>
        <source>Title of the case file</source>
        <translation>Tiêu đề hồ sơ</translation>
    </message>
    <message>
        <source>To be filled in</source>
        <translation>Bảng mẫu</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số thứ tự đi</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Nơi lưu</translation>
    </message>
    <message>
        <source>Fonds</source>
        <translation>Phông</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Mục lục số</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Hồ sơ số</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Tờ số</translation>
    </message>
    <message>
        <source>Archive store</source>
        <translation>Kho lưu trữ</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Giá</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Số của văn bản</translation>
    </message>
</context>
<context>
    <name>IntakeActions</name>
    <message>
        <source>Registration</source>
        <translation>Vào sổ</translation>
    </message>
    <message>
        <source>Waiting letters</source>
        <translation>Văn bản chờ vào sổ</translation>
    </message>
    <message>
        <source>Enter the letter in the book</source>
        <translation>Ghi văn bản vào sổ đăng ký</translation>
    </message>
    <message>
        <source>Register and submit</source>
        <translation>Vào sổ và trình</translation>
    </message>
    <message>
        <source>Enter the letter in the book and submit it to the leader chosen</source>
        <translation>Ghi vào sổ rồi trình lãnh đạo đã chọn</translation>
    </message>
    <message>
        <source>Copy from the previous form</source>
        <translation>Chép từ văn bản trước</translation>
    </message>
    <message>
        <source>Fill in what is empty from the form entered before</source>
        <translation>Điền các ô còn trống theo văn bản vừa vào sổ</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Mở tệp…</translation>
    </message>
    <message>
        <source>Take files in from this computer</source>
        <translation>Tiếp nhận tệp từ máy này</translation>
    </message>
    <message>
        <source>Paste files</source>
        <translation>Dán tệp</translation>
    </message>
    <message>
        <source>Take in the files that were copied</source>
        <translation>Tiếp nhận các tệp vừa sao chép</translation>
    </message>
    <message>
        <source>Watched folder…</source>
        <translation>Thư mục theo dõi…</translation>
    </message>
    <message>
        <source>Take in what a scanner or another program puts into a folder</source>
        <translation>Tiếp nhận những gì máy quét hoặc chương trình khác đưa vào thư mục</translation>
    </message>
    <message>
        <source>Stop watching the folder</source>
        <translation>Thôi theo dõi thư mục</translation>
    </message>
    <message>
        <source>Files in that folder are left alone</source>
        <translation>Không đụng đến tệp trong thư mục đó nữa</translation>
    </message>
    <message>
        <source>Next letter</source>
        <translation>Văn bản tiếp theo</translation>
    </message>
    <message>
        <source>Go to the letter below</source>
        <translation>Chuyển xuống văn bản bên dưới</translation>
    </message>
    <message>
        <source>Previous letter</source>
        <translation>Văn bản trước</translation>
    </message>
    <message>
        <source>Go to the letter above</source>
        <translation>Chuyển lên văn bản bên trên</translation>
    </message>
    <message>
        <source>Join into one letter</source>
        <translation>Gộp thành một văn bản</translation>
    </message>
    <message>
        <source>The files of the letters selected become one letter</source>
        <translation>Các tệp của những văn bản đã chọn thành một văn bản</translation>
    </message>
    <message>
        <source>Split this file off</source>
        <translation>Tách tệp này ra</translation>
    </message>
    <message>
        <source>The file shown becomes a letter of its own</source>
        <translation>Tệp đang xem thành một văn bản riêng</translation>
    </message>
    <message>
        <source>Make it the main document</source>
        <translation>Đặt làm văn bản chính</translation>
    </message>
    <message>
        <source>The file shown becomes the first of its letter</source>
        <translation>Tệp đang xem thành tệp đầu tiên</translation>
    </message>
    <message>
        <source>Move the file forward</source>
        <translation>Chuyển tệp lên trước</translation>
    </message>
    <message>
        <source>One place nearer to the main document</source>
        <translation>Gần văn bản chính thêm một bậc</translation>
    </message>
    <message>
        <source>Move the file back</source>
        <translation>Chuyển tệp ra sau</translation>
    </message>
    <message>
        <source>One place further from the main document</source>
        <translation>Xa văn bản chính thêm một bậc</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Read or take in once more what failed</source>
        <translation>Đọc hoặc tiếp nhận lại những gì chưa được</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Bỏ…</translation>
    </message>
    <message>
        <source>Remove the letter and every trace of its files</source>
        <translation>Xóa văn bản cùng mọi dấu vết của các tệp</translation>
    </message>
    <message>
        <source>Enter in the book</source>
        <translation>Vào sổ</translation>
    </message>
    <message>
        <source>Register a paper letter</source>
        <translation>Vào sổ bản giấy</translation>
    </message>
    <message>
        <source>An empty form: the number at once, the scan later</source>
        <translation>Phiếu trống: lấy số ngay, bản quét đính kèm sau</translation>
    </message>
    <message>
        <source>Attach as a scan…</source>
        <translation>Đính kèm làm bản quét…</translation>
    </message>
    <message>
        <source>The file shown is the scan of a letter registered on paper</source>
        <translation>Tệp đang xem là bản quét của văn bản đã vào sổ bản giấy</translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message>
        <source>meeting %1 %2</source>
        <translation>họp %1 %2</translation>
    </message>
    <message>
        <source>meeting %1</source>
        <translation>họp %1</translation>
    </message>
    <message>
        <source>The day of the meeting is not known.</source>
        <translation>Chưa rõ ngày họp.</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>ngày %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 ngày %2</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, tại %2</translation>
    </message>
    <message>
        <source>%1, chaired by %2</source>
        <translation>%1, do %2 chủ trì</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Invitations</source>
        <translation>Giấy mời</translation>
    </message>
    <message>
        <source>Print the week</source>
        <translation>In giấy mời trong tuần</translation>
    </message>
    <message>
        <source>Print this week's invitations</source>
        <translation>In danh sách giấy mời của tuần này</translation>
    </message>
    <message>
        <source>Save for the calendar…</source>
        <translation>Lưu vào lịch…</translation>
    </message>
    <message>
        <source>Save the chosen meeting as a file that calendars take (.ics)</source>
        <translation>Lưu cuộc họp đang chọn thành tệp lịch (.ics)</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Tuần trước</translation>
    </message>
    <message>
        <source>Show the week before</source>
        <translation>Xem tuần trước</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Tuần sau</translation>
    </message>
    <message>
        <source>Show the week after</source>
        <translation>Xem tuần sau</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Tuần này</translation>
    </message>
    <message>
        <source>Show the week of today</source>
        <translation>Về tuần có ngày hôm nay</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Cả ngày</translation>
    </message>
    <message>
        <source>%1 (today)</source>
        <translation>%1 (hôm nay)</translation>
    </message>
</context>
<context>
    <name>OutgoingWords</name>
    <message>
        <source>%2 holds no post that signs. Choose a leader, the head of office or the head of a unit.</source>
        <translation>%2 không giữ chức vụ có thẩm quyền ký. Hãy chọn lãnh đạo, Chánh Văn phòng hoặc trưởng đơn vị.</translation>
    </message>
    <message>
        <source>A document answers a letter that came; it replaces or corrects one that was issued here.</source>
        <translation>Văn bản trả lời một văn bản đến; thay thế hay đính chính một văn bản do cơ quan phát hành.</translation>
    </message>
    <message>
        <source>Only a document that is issued and in force is replaced, corrected or recalled.</source>
        <translation>Chỉ văn bản đã phát hành và còn hiệu lực mới được thay thế, đính chính hoặc thu hồi.</translation>
    </message>
    <message>
        <source>The draft answers no letter that could be closed.</source>
        <translation>Dự thảo không trả lời văn bản đến nào để kết thúc.</translation>
    </message>
    <message>
        <source>Only who leads the work on the letter lets its answer close it.</source>
        <translation>Chỉ người chủ trì xử lý văn bản đến mới được để văn bản trả lời kết thúc nó.</translation>
    </message>
    <message>
        <source>%2 gets paper: say why (who receives it electronically gets no paper).</source>
        <translation>%2 nhận bản giấy: hãy ghi lý do (nơi đã nhận bản điện tử thì không gửi bản giấy).</translation>
    </message>
    <message>
        <source>%2 is among the recipients twice.</source>
        <translation>%2 có hai lần trong nơi nhận.</translation>
    </message>
    <message>
        <source>“%2” is the same as the version that is there.</source>
        <translation>“%2” trùng với phiên bản hiện có.</translation>
    </message>
    <message>
        <source>%1 is part of what was approved. Have the draft sent back to change it.</source>
        <translation>%1 thuộc nội dung đã duyệt. Muốn sửa phải trả lại dự thảo.</translation>
    </message>
    <message>
        <source>%1 belongs to the number that was taken. Void the number first.</source>
        <translation>%1 gắn với số đã cấp. Hãy hủy số trước.</translation>
    </message>
    <message>
        <source>“%2” is no notation. Write groups of letters joined by dashes, without spaces: QĐ-SNV.</source>
        <translation>“%2” không phải ký hiệu. Viết các nhóm chữ nối bằng gạch ngang, không dấu cách: QĐ-SNV.</translation>
    </message>
    <message>
        <source>The group “%2” needs a name of its own and members with names.</source>
        <translation>Nhóm “%2” phải có tên riêng và các thành viên có tên.</translation>
    </message>
    <message>
        <source>The office's route wants a step that is missing here: %3.</source>
        <translation>Trình tự của cơ quan đòi hỏi một bước còn thiếu: %3.</translation>
    </message>
    <message>
        <source>The document is to be signed by %2, so %2 approves it last.</source>
        <translation>Văn bản do %2 ký nên %2 là người duyệt cuối cùng.</translation>
    </message>
    <message>
        <source>The approval comes after all other steps.</source>
        <translation>Bước duyệt đứng sau mọi bước khác.</translation>
    </message>
    <message>
        <source>This step cannot be left out: %3.</source>
        <translation>Không thể bỏ qua bước này: %3.</translation>
    </message>
    <message>
        <source>The place lies outside the page.</source>
        <translation>Chỗ ghi ý kiến nằm ngoài trang.</translation>
    </message>
    <message>
        <source>The register %4 is for incoming documents. Choose a series of outgoing ones.</source>
        <translation>Sổ %4 là sổ văn bản đến. Hãy chọn sổ văn bản đi.</translation>
    </message>
    <message>
        <source>The register %4 is for outgoing documents. Choose a book of incoming ones.</source>
        <translation>Sổ %4 là sổ văn bản đi. Hãy chọn sổ văn bản đến.</translation>
    </message>
    <message>
        <source>Only the next number or one that was reserved can be taken; the next one is %5.</source>
        <translation>Chỉ lấy được số tiếp theo hoặc số đã giữ trước; số tiếp theo là %5.</translation>
    </message>
    <message>
        <source>%2 is already the number of another document of this year.</source>
        <translation>%2 đã là số của một văn bản khác trong năm.</translation>
    </message>
    <message>
        <source>A signed document is a PDF file.</source>
        <translation>Văn bản đã ký phải là tệp PDF.</translation>
    </message>
    <message>
        <source>It has not been sent to %2 yet.</source>
        <translation>Chưa gửi cho %2.</translation>
    </message>
    <message>
        <source>This does not go now: no step of yours is open.</source>
        <translation>Lúc này không làm được: không có bước nào đến lượt bạn.</translation>
    </message>
    <message>
        <source>In this office the number is taken after the signature.</source>
        <translation>Cơ quan cấp số sau khi ký.</translation>
    </message>
    <message>
        <source>The document has no number yet.</source>
        <translation>Văn bản chưa được cấp số.</translation>
    </message>
    <message>
        <source>The document already has its number.</source>
        <translation>Văn bản đã có số.</translation>
    </message>
    <message>
        <source>The document has no recipients yet.</source>
        <translation>Văn bản chưa có nơi nhận.</translation>
    </message>
    <message>
        <source>The document is no longer in force, so it is not sent any more.</source>
        <translation>Văn bản không còn hiệu lực nên không gửi nữa.</translation>
    </message>
    <message>
        <source>The draft has no file yet. Add one before sending it.</source>
        <translation>Dự thảo chưa có tệp. Hãy thêm tệp trước khi trình.</translation>
    </message>
    <message>
        <source>The signed PDF is missing. Add it.</source>
        <translation>Thiếu tệp PDF đã ký. Hãy thêm tệp.</translation>
    </message>
    <message>
        <source>Number %1 was neither given nor voided.</source>
        <translation>Số %1 chưa cấp mà cũng chưa hủy.</translation>
    </message>
    <message>
        <source>Numbers %1 to %2 were neither given nor voided.</source>
        <translation>Các số từ %1 đến %2 chưa cấp mà cũng chưa hủy.</translation>
    </message>
    <message>
        <source>Numbers %1 and %2 bear the same number and notation: %3.</source>
        <translation>Số %1 và số %2 trùng số, ký hiệu: %3.</translation>
    </message>
    <message>
        <source>Number %1 (%2) is dated before an earlier number.</source>
        <translation>Số %1 (%2) có ngày trước một số cấp sớm hơn.</translation>
    </message>
    <message>
        <source>Number %1 was reserved and is not used: %2.</source>
        <translation>Số %1 đã giữ trước mà chưa dùng: %2.</translation>
    </message>
    <message>
        <source>Number %1 (%2) was given and is not issued yet.</source>
        <translation>Số %1 (%2) đã cấp mà chưa phát hành.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Dự thảo</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Đang trình</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Đã duyệt, chờ ký</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Đã ký</translation>
    </message>
    <message>
        <source>Signed for the agency</source>
        <translation>Đã ký số cơ quan</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Đã phát hành</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Đã thu hồi</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Đã bị thay thế</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Đã bỏ</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Check of the content</source>
        <translation>Kiểm tra nội dung</translation>
    </message>
    <message>
        <source>Check of the form</source>
        <translation>Kiểm tra thể thức</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Cho ý kiến</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Duyệt</translation>
    </message>
    <message>
        <source>Its turn has not come</source>
        <translation>Chưa đến lượt</translation>
    </message>
    <message>
        <source>Its turn</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Đã trả lại</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Đã bỏ qua</translation>
    </message>
    <message>
        <source>Ended before</source>
        <translation>Đã dừng</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Initialled</source>
        <translation>Ký nháy</translation>
    </message>
    <message>
        <source>Opinion given</source>
        <translation>Đã cho ý kiến</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>Không thống nhất</translation>
    </message>
    <message>
        <source>Approved the draft</source>
        <translation>Đã duyệt</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Chưa gửi</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Bị trả lại</translation>
    </message>
    <message>
        <source>Electronically</source>
        <translation>Điện tử</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Bản giấy</translation>
    </message>
    <message>
        <source>Electronically and on paper</source>
        <translation>Điện tử và giấy</translation>
    </message>
    <message>
        <source>Exchange axis</source>
        <translation>Trục liên thông</translation>
    </message>
    <message>
        <source>E-mail message</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Bưu điện</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Trao tay</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>trả lời</translation>
    </message>
    <message>
        <source>based on</source>
        <translation>dựa trên</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>thay thế</translation>
    </message>
    <message>
        <source>corrects</source>
        <translation>đính chính</translation>
    </message>
    <message>
        <source>recalls</source>
        <translation>thu hồi</translation>
    </message>
    <message>
        <source>Digitally</source>
        <translation>Ký số</translation>
    </message>
    <message>
        <source>With pen on paper</source>
        <translation>Ký trên giấy</translation>
    </message>
    <message>
        <source>With the red seal</source>
        <translation>Đóng dấu</translation>
    </message>
    <message>
        <source>My drafts</source>
        <translation>Dự thảo của tôi</translation>
    </message>
    <message>
        <source>Sent back to me</source>
        <translation>Bị trả lại</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Đang trình</translation>
    </message>
    <message>
        <source>For me to review</source>
        <translation>Chờ tôi xem</translation>
    </message>
    <message>
        <source>For me to approve</source>
        <translation>Chờ tôi duyệt</translation>
    </message>
    <message>
        <source>For me to sign</source>
        <translation>Chờ tôi ký</translation>
    </message>
    <message>
        <source>Wait for a number</source>
        <translation>Chờ cấp số</translation>
    </message>
    <message>
        <source>Wait to be issued</source>
        <translation>Chờ phát hành</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Chờ gửi</translation>
    </message>
    <message>
        <source>All in review</source>
        <translation>Đang duyệt</translation>
    </message>
    <message>
        <source>Reviewed by me</source>
        <translation>Tôi đã xem</translation>
    </message>
    <message>
        <source>Issued documents</source>
        <translation>Đã phát hành</translation>
    </message>
    <message>
        <source>What you draft and have not sent yet.</source>
        <translation>Văn bản bạn đang soạn, chưa trình.</translation>
    </message>
    <message>
        <source>Drafts that were sent back to you with a reason.</source>
        <translation>Dự thảo bị trả lại cho bạn, có nêu lý do.</translation>
    </message>
    <message>
        <source>Your drafts in review or on their way to be issued.</source>
        <translation>Dự thảo của bạn đang trình hoặc đang chờ phát hành.</translation>
    </message>
    <message>
        <source>Drafts whose content, form or an opinion is asked of you.</source>
        <translation>Dự thảo chờ bạn kiểm tra nội dung, thể thức hoặc cho ý kiến.</translation>
    </message>
    <message>
        <source>Drafts that wait for your approval.</source>
        <translation>Dự thảo chờ bạn duyệt.</translation>
    </message>
    <message>
        <source>Approved documents that wait for your signature.</source>
        <translation>Văn bản đã duyệt chờ bạn ký.</translation>
    </message>
    <message>
        <source>Documents that wait for number and date.</source>
        <translation>Văn bản chờ cấp số, ngày tháng.</translation>
    </message>
    <message>
        <source>Signed and numbered documents that wait for the agency's signature or seal.</source>
        <translation>Văn bản đã ký, đã có số, chờ ký số cơ quan hoặc đóng dấu.</translation>
    </message>
    <message>
        <source>Documents that are ready to be issued.</source>
        <translation>Văn bản đã đủ điều kiện phát hành.</translation>
    </message>
    <message>
        <source>Issued documents that were not sent to every recipient yet.</source>
        <translation>Văn bản đã phát hành chưa gửi hết nơi nhận.</translation>
    </message>
    <message>
        <source>Every draft in review that you may read, the longest waiting first.</source>
        <translation>Mọi dự thảo đang duyệt mà bạn được xem, lâu nhất trước.</translation>
    </message>
    <message>
        <source>What you agreed with, gave an opinion on or approved.</source>
        <translation>Văn bản bạn đã đồng ý, cho ý kiến hoặc duyệt.</translation>
    </message>
    <message>
        <source>The register of outgoing documents.</source>
        <translation>Sổ văn bản đi.</translation>
    </message>
    <message>
        <source>who drafted it</source>
        <translation>người soạn thảo</translation>
    </message>
    <message>
        <source>the head of the drafting unit</source>
        <translation>người đứng đầu đơn vị soạn thảo</translation>
    </message>
    <message>
        <source>whose turn it is to review</source>
        <translation>người đến lượt xem xét</translation>
    </message>
    <message>
        <source>whose turn it is to approve</source>
        <translation>người đến lượt duyệt</translation>
    </message>
    <message>
        <source>who approved it</source>
        <translation>người đã duyệt</translation>
    </message>
    <message>
        <source>who drafts or reviews it</source>
        <translation>người soạn thảo hoặc xem xét</translation>
    </message>
    <message>
        <source>Signing power</source>
        <translation>Quyền hạn ký</translation>
    </message>
    <message>
        <source>Circulation mark</source>
        <translation>Dấu chỉ phạm vi lưu hành</translation>
    </message>
    <message>
        <source>Kept copy</source>
        <translation>Nơi lưu</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Có hiệu lực từ</translation>
    </message>
    <message>
        <source>File replaced</source>
        <translation>Tệp được thay</translation>
    </message>
    <message>
        <source>Linked documents</source>
        <translation>Văn bản liên quan</translation>
    </message>
    <message>
        <source>Closes the letter</source>
        <translation>Kết thúc văn bản đến</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Để biết</translation>
    </message>
    <message>
        <source>Way of sending</source>
        <translation>Hình thức gửi</translation>
    </message>
    <message>
        <source>Group of recipients</source>
        <translation>Nhóm nơi nhận</translation>
    </message>
    <message>
        <source>Groups of recipients</source>
        <translation>Các nhóm nơi nhận</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Steps of the review</source>
        <translation>Các bước duyệt</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Order of the step</source>
        <translation>Thứ tự của bước</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Mép trái</translation>
    </message>
    <message>
        <source>Upper edge</source>
        <translation>Mép trên</translation>
    </message>
    <message>
        <source>Width of the place</source>
        <translation>Chiều rộng</translation>
    </message>
    <message>
        <source>Height of the place</source>
        <translation>Chiều cao</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Ngày tháng văn bản</translation>
    </message>
    <message>
        <source>Notation of the document</source>
        <translation>Ký hiệu văn bản</translation>
    </message>
    <message>
        <source>Way of signing</source>
        <translation>Cách ký</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Đường gửi</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Incoming or outgoing</source>
        <translation>Sổ đến hay sổ đi</translation>
    </message>
    <message>
        <source>Route of review</source>
        <translation>Trình tự duyệt</translation>
    </message>
    <message>
        <source>When the number is taken</source>
        <translation>Thời điểm cấp số</translation>
    </message>
    <message>
        <source>A copy is not drafted. Make it from the document that is copied.</source>
        <translation>Bản sao không phải soạn thảo. Hãy sao từ văn bản gốc.</translation>
    </message>
    <message>
        <source>Only what was registered or issued, is open to be read and still in force is copied.</source>
        <translation>Chỉ sao văn bản đã vào sổ hoặc đã phát hành, không niêm phong và còn hiệu lực.</translation>
    </message>
    <message>
        <source>The original is here: copy it as sao y. A sao lục is made of a copy that came in.</source>
        <translation>Bản gốc ở tại cơ quan: hãy chọn sao y. Sao lục là sao từ bản sao y nhận được.</translation>
    </message>
    <message>
        <source>A whole electronic document is sent on as it is. Copy it to paper, or make an extract.</source>
        <translation>Văn bản điện tử được gửi nguyên vẹn, không sao toàn văn sang điện tử. Hãy sao sang giấy hoặc trích sao.</translation>
    </message>
    <message>
        <source>This copy is electronic: the clerk signs it with the agency's certificate.</source>
        <translation>Đây là bản sao điện tử: văn thư ký số bằng chứng thư số của cơ quan.</translation>
    </message>
    <message>
        <source>Only an extract names pages or words.</source>
        <translation>Chỉ trích sao mới ghi trang hoặc nội dung trích.</translation>
    </message>
    <message>
        <source>“%2” names no pages. Write 1-3, 5.</source>
        <translation>“%2” không phải số trang. Hãy ghi như 1-3, 5.</translation>
    </message>
    <message>
        <source>No recipient gets it on paper, so no envelope is needed.</source>
        <translation>Không nơi nhận nào nhận bản giấy nên không cần in bì.</translation>
    </message>
    <message>
        <source>Among those chosen is one who never got the document or has answered already.</source>
        <translation>Trong các nơi đã chọn có nơi chưa từng nhận văn bản hoặc đã trả lời rồi.</translation>
    </message>
    <message>
        <source>%2 may not permit the use of kept originals. Choose a leader or the head of office.</source>
        <translation>%2 không có quyền cho phép sử dụng bản lưu. Hãy chọn lãnh đạo hoặc chánh văn phòng.</translation>
    </message>
    <message>
        <source>A copy is not sent back to a drafter. Give it up and make it anew.</source>
        <translation>Bản sao không trả lại người soạn. Hãy bỏ bản sao này và sao lại.</translation>
    </message>
    <message>
        <source>The kept original is out. Take it back first.</source>
        <translation>Bản lưu đang được sử dụng. Hãy nhận lại trước.</translation>
    </message>
    <message>
        <source>The kept original is in its place.</source>
        <translation>Bản lưu đang ở chỗ cũ.</translation>
    </message>
    <message>
        <source>An electronic copy needs the PDF of what is copied. Scan it first.</source>
        <translation>Bản sao điện tử cần tệp PDF của văn bản được sao. Hãy quét trước.</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Qua điện thoại</translation>
    </message>
    <message>
        <source>answered by this letter</source>
        <translation>được văn bản này phúc đáp</translation>
    </message>
    <message>
        <source>carried out by this letter</source>
        <translation>được văn bản này triển khai</translation>
    </message>
    <message>
        <source>of the same matter</source>
        <translation>cùng việc</translation>
    </message>
    <message>
        <source>copy of</source>
        <translation>bản sao của</translation>
    </message>
    <message>
        <source>Document to copy</source>
        <translation>Văn bản được sao</translation>
    </message>
    <message>
        <source>Form of copy</source>
        <translation>Hình thức sao</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Pages of the extract</source>
        <translation>Trang trích sao</translation>
    </message>
    <message>
        <source>Words of the extract</source>
        <translation>Nội dung trích sao</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Để làm gì</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>Người sử dụng</translation>
    </message>
    <message>
        <source>Name of who uses it</source>
        <translation>Họ tên người sử dụng</translation>
    </message>
    <message>
        <source>Case file it lies in</source>
        <translation>Số và ký hiệu hồ sơ</translation>
    </message>
    <message>
        <source>Permitted by</source>
        <translation>Người cho phép</translation>
    </message>
    <message>
        <source>Use of the kept original</source>
        <translation>Lượt sử dụng bản lưu</translation>
    </message>
    <message>
        <source>This copy is on paper: print it, have it signed and stamped, then keep its sheets.</source>
        <translation>Bản sao này là bản giấy: in ra, trình ký, đóng dấu rồi lưu lại các tờ.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mẫu văn bản</translation>
    </message>
    <message>
        <source>What the template holds</source>
        <translation>Nội dung mẫu</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Hình ảnh</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>From an old register</source>
        <translation>Theo sổ cũ</translation>
    </message>
    <message>
        <source>Only a line taken over from an old register is corrected in this way.</source>
        <translation>Chỉ dòng nhập từ sổ cũ mới được sửa theo cách này.</translation>
    </message>
    <message>
        <source>It was taken over from an old register and went out then. To send it to somebody today, make a copy of it.</source>
        <translation>Văn bản này nhập từ sổ cũ, đã gửi đi từ hồi đó. Muốn gửi cho nơi khác hôm nay thì sao văn bản.</translation>
    </message>
    <message>
        <source>Wait for the seal</source>
        <translation>Chờ ký số cơ quan</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>store-room %1</source>
        <translation>kho %1</translation>
    </message>
    <message>
        <source>shelf %1</source>
        <translation>giá %1</translation>
    </message>
    <message>
        <source>fonds %1</source>
        <translation>phông %1</translation>
    </message>
    <message>
        <source>inventory %1</source>
        <translation>mục lục %1</translation>
    </message>
    <message>
        <source>box %1</source>
        <translation>hộp %1</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>hồ sơ %1</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>tờ %1</translation>
    </message>
</context>
<context>
    <name>RoutingPage</name>
    <message>
        <source>Routing rules</source>
        <translation>Quy tắc phân phối</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>Thêm quy tắc…</translation>
    </message>
    <message>
        <source>Add a rule at the end</source>
        <translation>Thêm quy tắc vào cuối</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Change the chosen rule</source>
        <translation>Sửa quy tắc đang chọn</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Remove the chosen rule; nothing is kept before you save</source>
        <translation>Xóa quy tắc đang chọn; chỉ có hiệu lực khi đã lưu</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Lên trước</translation>
    </message>
    <message>
        <source>Ask the chosen rule before the one above</source>
        <translation>Xét quy tắc đang chọn trước quy tắc phía trên</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Xuống sau</translation>
    </message>
    <message>
        <source>Ask the chosen rule after the one below</source>
        <translation>Xét quy tắc đang chọn sau quy tắc phía dưới</translation>
    </message>
    <message>
        <source>Try against past documents</source>
        <translation>Thử với văn bản đã qua</translation>
    </message>
    <message>
        <source>Show what these rules would have proposed, and who got the lead</source>
        <translation>Xem các quy tắc này sẽ đề xuất gì và thực tế ai đã chủ trì</translation>
    </message>
    <message>
        <source>Keep the rules</source>
        <translation>Lưu quy tắc</translation>
    </message>
    <message>
        <source>From now on the form proposes by these rules</source>
        <translation>Từ nay phiếu vào sổ đề xuất theo các quy tắc này</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>của %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> hoặc </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>về %1</translation>
    </message>
    <message>
        <source>every letter</source>
        <translation>mọi văn bản</translation>
    </message>
    <message>
        <source>Give up the changes</source>
        <translation>Bỏ các thay đổi</translation>
    </message>
    <message>
        <source>Show the rules as they are kept</source>
        <translation>Hiện lại các quy tắc đang áp dụng</translation>
    </message>
</context>
<context>
    <name>SidesExport</name>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Thực hiện lúc</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Việc đã làm</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Nội dung đã viết</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Chỉ có trên máy này</translation>
    </message>
</context>
<context>
    <name>SignatureWords</name>
    <message>
        <source>a time stamping authority</source>
        <translation>tổ chức cấp dấu thời gian</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>người không xác định</translation>
    </message>
    <message>
        <source>The time stamp is not of this file.</source>
        <translation>Dấu thời gian không phải của tệp này.</translation>
    </message>
    <message>
        <source>The file was changed after %1 signed it: the signature no longer holds.</source>
        <translation>Tệp đã bị sửa sau khi %1 ký: chữ ký không còn giá trị.</translation>
    </message>
    <message>
        <source>The signature does not fit this file: it was saved again or altered after signing.</source>
        <translation>Chữ ký không khớp với tệp này: tệp đã bị lưu lại hoặc sửa đổi sau khi ký.</translation>
    </message>
    <message>
        <source>The signature is of something else than this file.</source>
        <translation>Chữ ký là của nội dung khác, không phải của tệp này.</translation>
    </message>
    <message>
        <source>What stands in the place of the signature is none.</source>
        <translation>Chỗ dành cho chữ ký không chứa chữ ký nào.</translation>
    </message>
    <message>
        <source>What is shown was altered after %1 signed.</source>
        <translation>Nội dung hiển thị đã bị thay đổi sau khi %1 ký.</translation>
    </message>
    <message>
        <source>The certificate of %1 had been revoked before it signed.</source>
        <translation>Chứng thư số của %1 đã bị thu hồi trước khi ký.</translation>
    </message>
    <message>
        <source>The signature brings no certificate: nobody can tell whose it is.</source>
        <translation>Chữ ký không kèm chứng thư số: không xác định được là của ai.</translation>
    </message>
    <message>
        <source>The signature names another certificate than the one it brings.</source>
        <translation>Chữ ký dẫn tới một chứng thư khác với chứng thư kèm theo.</translation>
    </message>
    <message>
        <source>The signature was made in a way that cannot be checked here.</source>
        <translation>Chữ ký dùng cách ký mà chương trình không kiểm tra được.</translation>
    </message>
    <message>
        <source>%1 signed and the signature holds, but the file got something unusual afterwards.</source>
        <translation>%1 đã ký và chữ ký còn nguyên, nhưng sau đó tệp có thêm phần khác thường.</translation>
    </message>
    <message>
        <source>Time stamp by %1, unchanged since</source>
        <translation>Dấu thời gian của %1, từ đó không bị thay đổi</translation>
    </message>
    <message>
        <source>Signed by %1, unchanged since</source>
        <translation>%1 ký, từ đó không bị thay đổi</translation>
    </message>
    <message>
        <source>%1; the certificate is trusted.</source>
        <translation>%1; chứng thư số tin cậy.</translation>
    </message>
    <message>
        <source>%1; the time stamp does not fit the signature.</source>
        <translation>%1; dấu thời gian không khớp với chữ ký.</translation>
    </message>
    <message>
        <source>%1; certificate: %2.</source>
        <translation>%1; chứng thư số: %2.</translation>
    </message>
    <message>
        <source>No digital signature</source>
        <translation>Không có chữ ký số</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n signature(s) do not hold: %2</source>
        <translation>
            <numerusform>%1 trong %n chữ ký không còn giá trị: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s), unchanged, not all of it is known: %1</source>
        <translation>
            <numerusform>%n chữ ký, không bị thay đổi, còn điều chưa rõ: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s), unchanged and trusted: %1</source>
        <translation>
            <numerusform>%n chữ ký, không bị thay đổi, tin cậy: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>tin cậy</translation>
    </message>
    <message>
        <source>leads to no trusted authority</source>
        <translation>không rõ gốc tin cậy</translation>
    </message>
    <message>
        <source>was not valid when it signed</source>
        <translation>không có hiệu lực khi ký</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>đã bị thu hồi</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>Signed once more</source>
        <translation>Ký thêm</translation>
    </message>
    <message>
        <source>Time stamp added</source>
        <translation>Thêm dấu thời gian</translation>
    </message>
    <message>
        <source>Proof of certificates added</source>
        <translation>Thêm dữ liệu xác minh chứng thư</translation>
    </message>
    <message>
        <source>Comment added</source>
        <translation>Thêm ghi chú</translation>
    </message>
    <message>
        <source>Field filled in</source>
        <translation>Điền vào ô</translation>
    </message>
    <message>
        <source>Place for a signature prepared</source>
        <translation>Chuẩn bị chỗ ký</translation>
    </message>
    <message>
        <source>Information about the document changed</source>
        <translation>Đổi thông tin mô tả tệp</translation>
    </message>
    <message>
        <source>Reading order changed</source>
        <translation>Đổi thứ tự đọc</translation>
    </message>
    <message>
        <source>Bytes without meaning added</source>
        <translation>Thêm dữ liệu không có nghĩa</translation>
    </message>
    <message>
        <source>How it opens was changed</source>
        <translation>Đổi cách mở tệp</translation>
    </message>
    <message>
        <source>Pages were added</source>
        <translation>Thêm trang</translation>
    </message>
    <message>
        <source>Pages were removed</source>
        <translation>Bớt trang</translation>
    </message>
    <message>
        <source>Pages were put in another order</source>
        <translation>Đổi thứ tự trang</translation>
    </message>
    <message>
        <source>A page was replaced</source>
        <translation>Một trang bị thay thế</translation>
    </message>
    <message>
        <source>The content was changed</source>
        <translation>Nội dung bị thay đổi</translation>
    </message>
    <message>
        <source>Fonts or pictures were changed</source>
        <translation>Phông chữ hoặc hình ảnh bị thay đổi</translation>
    </message>
    <message>
        <source>Size, cut or rotation was changed</source>
        <translation>Khổ giấy, vùng hiển thị hoặc chiều xoay bị thay đổi</translation>
    </message>
    <message>
        <source>Something of the page was changed</source>
        <translation>Trang bị thay đổi</translation>
    </message>
    <message>
        <source>Something was put upon the page</source>
        <translation>Có hình hoặc chữ được đặt lên trang</translation>
    </message>
    <message>
        <source>Something was covered</source>
        <translation>Có phần bị che khuất</translation>
    </message>
    <message>
        <source>A mark on the page was changed</source>
        <translation>Đánh dấu trên trang bị thay đổi</translation>
    </message>
    <message>
        <source>A mark on the page was removed</source>
        <translation>Đánh dấu trên trang bị gỡ bỏ</translation>
    </message>
    <message>
        <source>An earlier signature was tampered with</source>
        <translation>Chữ ký trước đó bị can thiệp</translation>
    </message>
    <message>
        <source>A field was added</source>
        <translation>Thêm ô nhập liệu</translation>
    </message>
    <message>
        <source>A field was made to show something else</source>
        <translation>Ô nhập liệu bị làm cho hiển thị khác đi</translation>
    </message>
    <message>
        <source>A field was removed</source>
        <translation>Gỡ bỏ ô nhập liệu</translation>
    </message>
    <message>
        <source>Layers were changed</source>
        <translation>Lớp hiển thị bị thay đổi</translation>
    </message>
    <message>
        <source>Something that runs by itself was changed</source>
        <translation>Lệnh tự chạy bị thay đổi</translation>
    </message>
    <message>
        <source>Attachments or names were changed</source>
        <translation>Tệp đính kèm hoặc tên đích bị thay đổi</translation>
    </message>
    <message>
        <source>A change that the certifying signature forbids</source>
        <translation>Thay đổi mà chữ ký chứng nhận không cho phép</translation>
    </message>
    <message>
        <source>The page looks different</source>
        <translation>Trang hiển thị khác đi</translation>
    </message>
    <message>
        <source>What was signed cannot be read by itself</source>
        <translation>Không đọc riêng được phần đã ký</translation>
    </message>
    <message>
        <source>Something of the document was changed</source>
        <translation>Tệp bị thay đổi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>Trang %1: %2</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Cơ quan, tổ chức</translation>
    </message>
    <message>
        <source>Certificate issued by</source>
        <translation>Nơi cấp chứng thư</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Số chứng thư</translation>
    </message>
    <message>
        <source>Certificate valid</source>
        <translation>Hiệu lực chứng thư</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Chứng thư</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>Thu hồi lúc</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Tình trạng thu hồi</translation>
    </message>
    <message>
        <source>not revoked, says the issuer's answer in the file</source>
        <translation>chưa bị thu hồi, theo trả lời của nơi cấp có trong tệp</translation>
    </message>
    <message>
        <source>Time, by a time stamp</source>
        <translation>Thời điểm, theo dấu thời gian</translation>
    </message>
    <message>
        <source>Time, by the signer's own clock</source>
        <translation>Thời điểm, theo đồng hồ của người ký</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Dấu thời gian</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>does not fit the signature</source>
        <translation>không khớp với chữ ký</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Lý do ghi kèm</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Phạm vi</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>toàn bộ tệp</translation>
    </message>
    <message>
        <source>the file as it was when it was signed</source>
        <translation>tệp như lúc được ký</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Thuật toán băm</translation>
    </message>
    <message>
        <source>number of the document</source>
        <translation>số của văn bản</translation>
    </message>
    <message>
        <source>date of the document</source>
        <translation>ngày tháng của văn bản</translation>
    </message>
    <message>
        <source>for the agency</source>
        <translation>của cơ quan</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>của cá nhân</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Normal</source>
        <translation>Thường</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Khẩn</translation>
    </message>
    <message>
        <source>Very urgent</source>
        <translation>Thượng khẩn</translation>
    </message>
    <message>
        <source>Express</source>
        <translation>Hỏa tốc</translation>
    </message>
    <message>
        <source>Not secret</source>
        <translation>Không mật</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Mật</translation>
    </message>
    <message>
        <source>Top secret</source>
        <translation>Tuyệt mật</translation>
    </message>
    <message>
        <source>Paper letter</source>
        <translation>Văn bản giấy</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Exchange network</source>
        <translation>Trục liên thông</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Thêm trực tiếp</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Thư mục theo dõi</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Máy quét</translation>
    </message>
    <message>
        <source>who registered it</source>
        <translation>người vào sổ</translation>
    </message>
    <message>
        <source>whom it was submitted to</source>
        <translation>người được trình</translation>
    </message>
    <message>
        <source>who assigned it</source>
        <translation>người giao việc</translation>
    </message>
    <message>
        <source>whom it is assigned to</source>
        <translation>người được giao</translation>
    </message>
    <message>
        <source>who leads it</source>
        <translation>người chủ trì</translation>
    </message>
    <message>
        <source>who co-operates on it</source>
        <translation>người phối hợp</translation>
    </message>
    <message>
        <source>who supervises it</source>
        <translation>người theo dõi, chỉ đạo</translation>
    </message>
    <message>
        <source>who was informed</source>
        <translation>người xem để biết</translation>
    </message>
    <message>
        <source>who acted last</source>
        <translation>người thao tác gần nhất</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>Ký hiệu</translation>
    </message>
    <message>
        <source>Date of document</source>
        <translation>Ngày văn bản</translation>
    </message>
    <message>
        <source>Issuing agency</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Tên loại</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Signer's title</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Mức độ khẩn</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Way of arrival</source>
        <translation>Hình thức đến</translation>
    </message>
    <message>
        <source>Date of arrival</source>
        <translation>Ngày đến</translation>
    </message>
    <message>
        <source>Deadline for handling</source>
        <translation>Thời hạn giải quyết</translation>
    </message>
    <message>
        <source>Reply required</source>
        <translation>Yêu cầu trả lời</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Số trang</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Số bản</translation>
    </message>
    <message>
        <source>Arrival number</source>
        <translation>Số đến</translation>
    </message>
    <message>
        <source>Number suffix</source>
        <translation>Số phụ</translation>
    </message>
    <message>
        <source>Register book</source>
        <translation>Sổ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Độ mật</translation>
    </message>
    <message>
        <source>Files of the letter</source>
        <translation>Các tệp của văn bản</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Thông tin đăng ký</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Ý kiến</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Assignees</source>
        <translation>Đơn vị, người xử lý</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Phân công</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Cấp trên</translation>
    </message>
    <message>
        <source>Submitted to</source>
        <translation>Trình</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Wake-up date</source>
        <translation>Ngày tiếp tục</translation>
    </message>
    <message>
        <source>Number of the reply</source>
        <translation>Số, ký hiệu văn bản trả lời</translation>
    </message>
    <message>
        <source>Why there is no reply</source>
        <translation>Lý do không trả lời</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Căn cứ pháp lý</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Nội dung sửa</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Thao tác</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Các thao tác</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>File hash</source>
        <translation>Mã băm của tệp</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dung lượng</translation>
    </message>
    <message>
        <source>Name or title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên viết tắt</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Thứ tự</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Kinds taken</source>
        <translation>Tên loại nhận vào sổ</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Số bắt đầu</translation>
    </message>
    <message>
        <source>Year of the first number</source>
        <translation>Năm của số bắt đầu</translation>
    </message>
    <message>
        <source>Number suffixes</source>
        <translation>Dùng số phụ</translation>
    </message>
    <message>
        <source>Proposed first</source>
        <translation>Sổ mặc định</translation>
    </message>
    <message>
        <source>Name of the agency</source>
        <translation>Tên cơ quan</translation>
    </message>
    <message>
        <source>Superior agency</source>
        <translation>Cơ quan chủ quản</translation>
    </message>
    <message>
        <source>Abbreviation of the agency</source>
        <translation>Tên viết tắt cơ quan</translation>
    </message>
    <message>
        <source>Identifier of the agency</source>
        <translation>Mã định danh cơ quan</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa danh</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Múi giờ</translation>
    </message>
    <message>
        <source>Own working days</source>
        <translation>Lịch làm việc riêng</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation>Tên loại văn bản</translation>
    </message>
    <message>
        <source>Issuing agencies</source>
        <translation>Danh mục cơ quan ban hành</translation>
    </message>
    <message>
        <source>Sample phrases</source>
        <translation>Ý kiến mẫu</translation>
    </message>
    <message>
        <source>Retention periods</source>
        <translation>Thời hạn bảo quản</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Chưa vào sổ</translation>
    </message>
    <message>
        <source>Registered, to be submitted</source>
        <translation>Đã vào sổ, chờ trình</translation>
    </message>
    <message>
        <source>Waiting for instruction</source>
        <translation>Chờ cho ý kiến</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Đang giải quyết</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Hoàn thành</translation>
    </message>
    <message>
        <source>Registration withdrawn</source>
        <translation>Đã rút đăng ký</translation>
    </message>
    <message>
        <source>Number voided</source>
        <translation>Đã hủy số</translation>
    </message>
    <message>
        <source>Contents destroyed</source>
        <translation>Đã hủy nội dung</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Co-operating</source>
        <translation>Phối hợp</translation>
    </message>
    <message>
        <source>Supervising</source>
        <translation>Theo dõi, chỉ đạo</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Xem để biết</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Chờ xử lý</translation>
    </message>
    <message>
        <source>Being handled</source>
        <translation>Đang xử lý</translation>
    </message>
    <message>
        <source>Assigned further</source>
        <translation>Đã phân công tiếp</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã cho ý kiến</translation>
    </message>
    <message>
        <source>Declined to co-operate</source>
        <translation>Từ chối phối hợp</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Đã trả lại</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Đã thu hồi</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Đã chuyển tiếp</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã hoàn thành</translation>
    </message>
    <message>
        <source>Registry clerk</source>
        <translation>Văn thư cơ quan</translation>
    </message>
    <message>
        <source>Agency leader</source>
        <translation>Lãnh đạo cơ quan</translation>
    </message>
    <message>
        <source>Head of office</source>
        <translation>Chánh Văn phòng</translation>
    </message>
    <message>
        <source>Head of unit</source>
        <translation>Lãnh đạo đơn vị</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Chuyên viên</translation>
    </message>
    <message>
        <source>Archivist</source>
        <translation>Lưu trữ viên</translation>
    </message>
    <message>
        <source>System administrator</source>
        <translation>Quản trị hệ thống</translation>
    </message>
    <message>
        <source>To process</source>
        <translation>Chờ xử lý</translation>
    </message>
    <message>
        <source>Being processed</source>
        <translation>Đang xử lý</translation>
    </message>
    <message>
        <source>Co-operation</source>
        <translation>Phối hợp</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Theo dõi, chỉ đạo</translation>
    </message>
    <message>
        <source>To be informed</source>
        <translation>Xem để biết</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Sắp đến hạn</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Đã xử lý</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Bị trả lại</translation>
    </message>
    <message>
        <source>To instruct</source>
        <translation>Chờ cho ý kiến</translation>
    </message>
    <message>
        <source>To submit</source>
        <translation>Chờ trình</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Đang giải quyết</translation>
    </message>
    <message>
        <source>Register of incoming documents</source>
        <translation>Sổ đăng ký văn bản đến</translation>
    </message>
    <message>
        <source>Documents assigned to you that you have not taken up yet.</source>
        <translation>Văn bản được giao cho bạn mà bạn chưa nhận xử lý.</translation>
    </message>
    <message>
        <source>Documents that you lead and have taken up.</source>
        <translation>Văn bản bạn chủ trì và đang xử lý.</translation>
    </message>
    <message>
        <source>Documents on which another unit asks for your opinion.</source>
        <translation>Văn bản đơn vị khác chủ trì, cần ý kiến phối hợp của bạn.</translation>
    </message>
    <message>
        <source>Documents whose handling you follow.</source>
        <translation>Văn bản bạn theo dõi, chỉ đạo việc xử lý.</translation>
    </message>
    <message>
        <source>Documents sent to you for information that you have not opened yet.</source>
        <translation>Văn bản gửi bạn xem để biết mà bạn chưa mở.</translation>
    </message>
    <message>
        <source>Your documents due within two working days.</source>
        <translation>Văn bản của bạn đến hạn trong hai ngày làm việc tới.</translation>
    </message>
    <message>
        <source>Your documents whose deadline has passed.</source>
        <translation>Văn bản của bạn đã quá thời hạn giải quyết.</translation>
    </message>
    <message>
        <source>Documents whose handling you have finished.</source>
        <translation>Văn bản bạn đã xử lý xong.</translation>
    </message>
    <message>
        <source>Documents that you assigned or submitted and that came back.</source>
        <translation>Văn bản bạn đã giao hoặc đã trình và bị trả lại.</translation>
    </message>
    <message>
        <source>Documents submitted to you for instruction.</source>
        <translation>Văn bản được trình để bạn cho ý kiến chỉ đạo.</translation>
    </message>
    <message>
        <source>Registered documents that no leader has seen yet.</source>
        <translation>Văn bản đã vào sổ nhưng chưa trình lãnh đạo.</translation>
    </message>
    <message>
        <source>All documents under way that you may read.</source>
        <translation>Tất cả văn bản đang giải quyết mà bạn được xem.</translation>
    </message>
    <message>
        <source>Everything registered that you may read, in order of number.</source>
        <translation>Tất cả văn bản đã vào sổ mà bạn được xem, theo thứ tự số đến.</translation>
    </message>
    <message>
        <source>Highly secret</source>
        <translation>Tối mật</translation>
    </message>
    <message>
        <source>Number of working days</source>
        <translation>Số ngày làm việc</translation>
    </message>
    <message>
        <source>the keeper of the case file</source>
        <translation>người lập hồ sơ</translation>
    </message>
    <message>
        <source>the head of the case file's unit</source>
        <translation>trưởng đơn vị giữ hồ sơ</translation>
    </message>
    <message>
        <source>who delegated</source>
        <translation>người ủy quyền</translation>
    </message>
    <message>
        <source>who is away</source>
        <translation>người vắng mặt</translation>
    </message>
    <message>
        <source>who hands over</source>
        <translation>người bàn giao</translation>
    </message>
    <message>
        <source>who takes over</source>
        <translation>người nhận bàn giao</translation>
    </message>
    <message>
        <source>who was asked</source>
        <translation>người được hỏi</translation>
    </message>
    <message>
        <source>for whom it was entered</source>
        <translation>người được nhập thay</translation>
    </message>
    <message>
        <source>Envelope, not opened</source>
        <translation>Bì văn bản, không bóc</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Nơi nhận ghi trên bì</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>Ngày họp</translation>
    </message>
    <message>
        <source>Begin of the meeting</source>
        <translation>Giờ họp</translation>
    </message>
    <message>
        <source>End of the meeting</source>
        <translation>Giờ kết thúc</translation>
    </message>
    <message>
        <source>Place of the meeting</source>
        <translation>Địa điểm họp</translation>
    </message>
    <message>
        <source>Chaired by</source>
        <translation>Chủ trì cuộc họp</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Lần nhập</translation>
    </message>
    <message>
        <source>Row of the file</source>
        <translation>Dòng trong tệp</translation>
    </message>
    <message>
        <source>Proposed assignees</source>
        <translation>Đề xuất phân công</translation>
    </message>
    <message>
        <source>Proposed instruction</source>
        <translation>Nội dung đề xuất</translation>
    </message>
    <message>
        <source>Routing rule</source>
        <translation>Quy tắc phân phối</translation>
    </message>
    <message>
        <source>Routing rules</source>
        <translation>Quy tắc phân phối</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Signed slip</source>
        <translation>Phiếu có chữ ký</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ngày nhận</translation>
    </message>
    <message>
        <source>What was entered</source>
        <translation>Nội dung nhập thay</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Whom it waits for</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Liên kết</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Quan hệ</translation>
    </message>
    <message>
        <source>Without a scan</source>
        <translation>Chưa có bản quét</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Chờ xác nhận</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>Đang chờ đơn vị khác</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>Chờ tôi trả lời</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Đã gắn cờ</translation>
    </message>
    <message>
        <source>Letters registered on paper whose scan is still to be attached.</source>
        <translation>Văn bản giấy đã vào sổ, chưa đính kèm bản quét.</translation>
    </message>
    <message>
        <source>What was entered for somebody from paper or by telephone and is not confirmed, or contested.</source>
        <translation>Nội dung nhập thay từ bản giấy hoặc qua điện thoại, chưa được xác nhận hoặc không được xác nhận.</translation>
    </message>
    <message>
        <source>Your documents that wait for somebody else's answer; they count again from the date you set.</source>
        <translation>Văn bản của tôi đang chờ đơn vị khác trả lời; tính lại từ ngày hẹn.</translation>
    </message>
    <message>
        <source>Questions asked of you that you have not answered yet.</source>
        <translation>Câu hỏi gửi cho tôi, chưa trả lời.</translation>
    </message>
    <message>
        <source>Documents that you put a flag on. Only you see it.</source>
        <translation>Văn bản tôi đã gắn cờ. Chỉ mình tôi thấy.</translation>
    </message>
    <message>
        <source>Signed slip attached</source>
        <translation>Có phiếu đã ký</translation>
    </message>
    <message>
        <source>Waiting for confirmation</source>
        <translation>Chờ xác nhận</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Đã xác nhận</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Không được xác nhận</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Tuần này</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Không hạn</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>trả lời %1</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>trả lời bằng văn bản %1</translation>
    </message>
    <message>
        <source>carries out %1</source>
        <translation>thực hiện %1</translation>
    </message>
    <message>
        <source>carried out by %1</source>
        <translation>được thực hiện bằng %1</translation>
    </message>
    <message>
        <source>replaces %1</source>
        <translation>thay thế %1</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>được thay thế bằng %1</translation>
    </message>
    <message>
        <source>same matter as %1</source>
        <translation>cùng vụ việc với %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Text before</source>
        <translation>Văn bản trước khi sửa</translation>
    </message>
    <message>
        <source>Corrected text</source>
        <translation>Văn bản đã sửa</translation>
    </message>
    <message>
        <source>Fonds</source>
        <translation>Phông</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Mục lục số</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Hộp số</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Hồ sơ số</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Tờ số</translation>
    </message>
    <message>
        <source>Store-room</source>
        <translation>Kho</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Giá</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>Thay cho</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Chứng thư được tin cậy</translation>
    </message>
    <message>
        <source>Contested, put right since</source>
        <translation>Không xác nhận, đã sửa lại</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>The server was put back from a backup: it has what happened up to act %1; this computer has it up to act %2. Nothing is exchanged until you decide. What you did since can be sent again; nothing is deleted on either side.</source>
        <translation>Máy chủ đã được khôi phục từ bản sao lưu: máy chủ có đến sự kiện số %1, máy này có đến sự kiện số %2. Ngừng đồng bộ cho đến khi bạn quyết định. Những việc bạn đã làm từ đó có thể gửi lại; không bên nào bị xóa gì.</translation>
    </message>
    <message>
        <source>The exchange with the server has stopped</source>
        <translation>Đã ngừng đồng bộ với máy chủ</translation>
    </message>
    <message numerus="yes">
        <source>%n acts did not fit</source>
        <translation>
            <numerusform>%n việc bị xung đột</numerusform>
        </translation>
    </message>
    <message>
        <source>Not signed in to the server</source>
        <translation>Chưa đăng nhập máy chủ</translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n wait to be sent</source>
        <translation>
            <numerusform>Mất kết nối, %n việc chờ gửi</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Mất kết nối</translation>
    </message>
    <message numerus="yes">
        <source>%n wait to be sent</source>
        <translation>
            <numerusform>%n việc chờ gửi</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchanged %1</source>
        <translation>Đã đồng bộ %1</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>máy này</translation>
    </message>
    <message>
        <source>encrypted (%1); the server has proved who it is</source>
        <translation>mã hóa (%1); máy chủ đã chứng minh danh tính</translation>
    </message>
    <message>
        <source>nothing leaves this computer</source>
        <translation>dữ liệu không ra khỏi máy này</translation>
    </message>
    <message>
        <source>not encrypted; nothing leaves this computer</source>
        <translation>không mã hóa; dữ liệu không ra khỏi máy này</translation>
    </message>
    <message>
        <source>encrypted (%1); nothing leaves this computer</source>
        <translation>mã hóa (%1); dữ liệu không ra khỏi máy này</translation>
    </message>
    <message>
        <source>not known before the first answer</source>
        <translation>chưa rõ, máy chủ chưa trả lời lần nào</translation>
    </message>
    <message>
        <source>the server has not answered yet</source>
        <translation>máy chủ chưa trả lời lần nào</translation>
    </message>
    <message>
        <source>it does not let this computer in</source>
        <translation>máy chủ không cho máy này vào</translation>
    </message>
    <message>
        <source>exchanging now</source>
        <translation>đang đồng bộ</translation>
    </message>
    <message numerus="yes">
        <source>%n acts wait to be sent</source>
        <translation>
            <numerusform>%n việc chờ gửi</numerusform>
        </translation>
    </message>
    <message>
        <source>everything has been sent</source>
        <translation>đã gửi hết</translation>
    </message>
    <message numerus="yes">
        <source>%n acts of others, which the server has lost, wait for their authors</source>
        <translation>
            <numerusform>%n việc của người khác mà máy chủ không còn, chờ chính họ gửi lại</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents may not be read any more but stay for what you have not sent</source>
        <translation>
            <numerusform>%n văn bản không còn quyền xem nhưng được giữ lại vì có việc chưa gửi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 documents</source>
        <translation>%1 văn bản</translation>
    </message>
    <message>
        <source>files %1</source>
        <translation>tệp %1</translation>
    </message>
    <message>
        <source>%1 files (%2) on the server alone</source>
        <translation>%1 tệp (%2) chỉ có ở máy chủ</translation>
    </message>
    <message>
        <source>%1 of the disk are free</source>
        <translation>ổ đĩa còn trống %1</translation>
    </message>
    <message numerus="yes">
        <source>your open work: %n documents still to come</source>
        <translation>
            <numerusform>việc của bạn: còn %n văn bản đang tải</numerusform>
        </translation>
    </message>
    <message>
        <source>your open work is here</source>
        <translation>việc của bạn đã có đủ</translation>
    </message>
    <message>
        <source>%1; of all that happened in the office %2 of %3 acts</source>
        <translation>%1; toàn cơ quan %2/%3 việc</translation>
    </message>
    <message>
        <source>Done on %1 on this computer.</source>
        <translation>Làm lúc %1 trên máy này.</translation>
    </message>
    <message>
        <source>The number is given by the server when it has taken this.</source>
        <translation>Số sẽ do máy chủ cấp khi nhận việc này.</translation>
    </message>
    <message>
        <source>It was handed over, and the answer did not come: it is asked for again, and never taken twice.</source>
        <translation>Đã gửi nhưng chưa nhận được trả lời: sẽ hỏi lại, không bao giờ ghi nhận hai lần.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more acts</source>
        <translation>
            <numerusform>và %n việc nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not let this computer in</source>
        <translation>Máy chủ không cho máy này vào</translation>
    </message>
    <message>
        <source>Fetching the office: %1</source>
        <translation>Đang tải dữ liệu cơ quan: %1</translation>
    </message>
    <message>
        <source>The office's settings</source>
        <translation>Thiết lập của cơ quan</translation>
    </message>
    <message>
        <source>A register</source>
        <translation>Sổ văn bản</translation>
    </message>
    <message>
        <source>People and units of the office</source>
        <translation>Người và đơn vị của cơ quan</translation>
    </message>
    <message>
        <source>The server remembers less than this computer (%1 acts here, %2 there): an older copy of it seems to be running. Nothing is exchanged; ask whoever looks after the server. If it is to stay, what you did since can be sent to it again; nothing is deleted on either side.</source>
        <translation>Máy chủ có ít hơn máy này (ở đây %1 sự kiện, ở máy chủ %2): có vẻ một bản cũ của máy chủ đang chạy. Ngừng đồng bộ; hãy hỏi người quản trị máy chủ. Nếu từ nay dùng bản ấy, có thể gửi lại những việc bạn đã làm từ đó đến nay; không bên nào bị xóa gì.</translation>
    </message>
    <message>
        <source>There is another office behind this address now. Nothing is exchanged, and everything stays on this computer; ask whoever looks after the server. What it has never got is below, to be exported; leaving the server makes an office of its own of what is here.</source>
        <translation>Địa chỉ này nay là của cơ quan khác. Ngừng đồng bộ, mọi thứ vẫn ở nguyên trên máy này; hãy hỏi người quản trị máy chủ. Những việc chưa gửi được liệt kê bên dưới và xuất ra tệp được; tách khỏi máy chủ thì những gì có ở đây trở thành một cơ quan riêng.</translation>
    </message>
    <message>
        <source>The name for the server belongs to somebody else now. Nothing is exchanged; ask whoever looks after the server. What it has never got from you is below, to be exported.</source>
        <translation>Tên đăng nhập máy chủ nay thuộc người khác. Ngừng đồng bộ; hãy hỏi người quản trị máy chủ. Những việc của bạn chưa gửi được liệt kê bên dưới và xuất ra tệp được.</translation>
    </message>
    <message>
        <source>not yours to read any more</source>
        <translation>không còn thuộc quyền xem của bạn</translation>
    </message>
    <message>
        <source>not changed by others</source>
        <translation>người khác không sửa</translation>
    </message>
    <message>
        <source>The server %1 does not answer. Nothing has been changed here; look at the address, and whether this computer is on the office's network, then try again.</source>
        <translation>Máy chủ %1 không trả lời. Trên máy này chưa có gì thay đổi; hãy xem lại địa chỉ và kết nối mạng của máy, rồi thử lại.</translation>
    </message>
    <message>
        <source>The server %1 does not know this account name with this password. Nothing has been changed here; type both as they were given to you.</source>
        <translation>Máy chủ %1 không chấp nhận tên tài khoản và mật khẩu này. Trên máy này chưa có gì thay đổi; hãy nhập lại đúng như đã được cấp.</translation>
    </message>
    <message>
        <source>not known; it is asked for below</source>
        <translation>chưa có; hãy nhập ở dưới</translation>
    </message>
    <message>
        <source>in this computer's keychain</source>
        <translation>trong kho mật khẩu của máy này</translation>
    </message>
    <message>
        <source>program and server are not of the same version</source>
        <translation>phần mềm và máy chủ không cùng phiên bản</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ổ đĩa đã đầy</translation>
    </message>
    <message>
        <source>it was interrupted</source>
        <translation>bị gián đoạn</translation>
    </message>
    <message>
        <source>cannot be reached now</source>
        <translation>hiện không kết nối được</translation>
    </message>
    <message>
        <source>It builds upon what others did and the server has lost: it is sent once they have sent that again.</source>
        <translation>Việc này dựa vào việc của người khác mà máy chủ không còn: sẽ được gửi sau khi họ gửi lại.</translation>
    </message>
    <message>
        <source>Not exchanged: %1</source>
        <translation>Chưa đồng bộ được: %1</translation>
    </message>
    <message>
        <source>the server does not prove who it is now: nothing is sent</source>
        <translation>máy chủ hiện không chứng minh được danh tính: không gửi gì đi</translation>
    </message>
    <message>
        <source>is being asked of this computer's keychain</source>
        <translation>đang hỏi kho mật khẩu của máy này</translation>
    </message>
    <message>
        <source>used until the program ends; this computer's keychain is missing or locked</source>
        <translation>dùng đến khi thoát; kho mật khẩu không có hoặc đang khóa</translation>
    </message>
    <message>
        <source>The server %1 does not let this account in with this password. Nothing is lost: type account name and password below as they were given to you, or ask who administers the server.</source>
        <translation>Máy chủ %1 không chấp nhận tài khoản với mật khẩu này. Không mất dữ liệu nào: bạn hãy nhập tên tài khoản và mật khẩu được cấp vào ô bên dưới, hoặc hỏi người quản trị máy chủ.</translation>
    </message>
    <message>
        <source>the server has no room for some files now</source>
        <translation>máy chủ tạm hết chỗ cho một số tệp</translation>
    </message>
    <message>
        <source>it does not prove who it is</source>
        <translation>máy chủ không chứng minh được danh tính</translation>
    </message>
    <message numerus="yes">
        <source>The server does not have %n acts of others that are here (%1). They are sent from the computers on which they were done; what was done in this folder goes once whoever did it connects it with their own account.</source>
        <translation>
            <numerusform>Máy chủ cơ quan chưa có %n việc của người khác đang ở máy này (%1). Những việc đó được gửi từ máy đã làm ra chúng; việc làm trong thư mục này được gửi khi người làm nối thư mục bằng tài khoản của mình.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts of yours build upon them and wait.</source>
        <translation>
            <numerusform>%n việc của bạn làm sau những việc đó nên đang chờ.</numerusform>
        </translation>
    </message>
    <message>
        <source>kept mine</source>
        <translation>đã giữ của bạn</translation>
    </message>
    <message>
        <source>lost on the server</source>
        <translation>máy chủ đã mất</translation>
    </message>
    <message>
        <source>kept theirs</source>
        <translation>đã giữ của người khác</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: number %3 (%n left)</source>
        <translation>
            <numerusform>%1 %2: số %3 (còn %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>none; numbers reserved ahead can be given without the server</source>
        <translation>không có; số giữ trước thì cấp được cả khi mất mạng</translation>
    </message>
    <message>
        <source>your open work comes first</source>
        <translation>việc đang chờ bạn được tải trước</translation>
    </message>
    <message numerus="yes">
        <source>Asks whether %n documents go from this computer</source>
        <translation>
            <numerusform>Hỏi bạn: gỡ %n văn bản khỏi máy này?</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the keychain for the password</source>
        <translation>Đang hỏi kho mật khẩu của máy</translation>
    </message>
    <message>
        <source>The server does not prove who it is</source>
        <translation>Máy chủ không chứng minh được danh tính</translation>
    </message>
    <message>
        <source>The password of your account on the server is not known here: this computer's keychain does not have it, and it is not the one you sign in with. Nothing is lost: type it below as it was given to you.</source>
        <translation>Máy này chưa biết mật khẩu tài khoản của bạn ở máy chủ cơ quan: kho mật khẩu của máy không có, và không trùng mật khẩu đăng nhập ở đây. Không mất dữ liệu nào: bạn hãy nhập vào ô bên dưới mật khẩu đã được cấp.</translation>
    </message>
    <message>
        <source>it waits for the password</source>
        <translation>đang chờ mật khẩu</translation>
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
        <translation>chờ %1 đến %2</translation>
    </message>
    <message>
        <source>Waits for a leader's instruction.</source>
        <translation>Chờ lãnh đạo cho ý kiến.</translation>
    </message>
    <message>
        <source>Waits for the instruction of %1.</source>
        <translation>Chờ %1 cho ý kiến.</translation>
    </message>
    <message>
        <source>Assigned; the result is reported, to be closed.</source>
        <translation>Đã báo cáo kết quả, chờ kết thúc.</translation>
    </message>
    <message>
        <source>With %1, not taken up yet</source>
        <translation>Đang ở %1, chưa tiếp nhận</translation>
    </message>
    <message>
        <source>With %1, being handled</source>
        <translation>Đang ở %1, đang xử lý</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1, hạn %2</translation>
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
        <translation>Đang ở văn thư, bì chưa bóc.</translation>
    </message>
    <message>
        <source>With the registry, to be submitted.</source>
        <translation>Đang ở văn thư, chờ trình.</translation>
    </message>
    <message>
        <source>Put aside until %1.</source>
        <translation>Tạm dừng đến %1.</translation>
    </message>
    <message>
        <source>Completed.</source>
        <translation>Đã kết thúc.</translation>
    </message>
    <message>
        <source>Completed, answered by %1.</source>
        <translation>Đã kết thúc, trả lời bằng %1.</translation>
    </message>
    <message>
        <source>The registration was withdrawn.</source>
        <translation>Đã rút đăng ký.</translation>
    </message>
    <message>
        <source>The registration was withdrawn, the number struck out.</source>
        <translation>Đã rút đăng ký, số đã gạch.</translation>
    </message>
    <message>
        <source>The contents were destroyed.</source>
        <translation>Nội dung đã hủy.</translation>
    </message>
</context>
<context>
    <name>WorkWords</name>
    <message>
        <source>Keeper</source>
        <translation>Người lập hồ sơ</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Thời hạn bảo quản</translation>
    </message>
    <message>
        <source>Kept for good</source>
        <translation>Vĩnh viễn</translation>
    </message>
    <message>
        <source>Years of retention</source>
        <translation>Số năm bảo quản</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Ngày bắt đầu</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Chế độ sử dụng</translation>
    </message>
    <message>
        <source>Documents of the case file</source>
        <translation>Văn bản trong hồ sơ</translation>
    </message>
    <message>
        <source>Place in the case file</source>
        <translation>Thứ tự trong hồ sơ</translation>
    </message>
    <message>
        <source>Sheets or pages</source>
        <translation>Tờ số/trang số</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Người ủy quyền</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Người được ủy quyền</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Phạm vi</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Earlier documents too</source>
        <translation>Cả văn bản trước đó</translation>
    </message>
    <message>
        <source>Who hands over</source>
        <translation>Người bàn giao</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Người nhận bàn giao</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>There since</source>
        <translation>Hoạt động từ ngày</translation>
    </message>
    <message>
        <source>There until</source>
        <translation>Hoạt động đến ngày</translation>
    </message>
    <message>
        <source>Successors</source>
        <translation>Cơ quan kế thừa</translation>
    </message>
    <message>
        <source>Takes effect on</source>
        <translation>Ngày có hiệu lực</translation>
    </message>
    <message>
        <source>Keeper and leaders</source>
        <translation>Người lập và lãnh đạo</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Trong đơn vị</translation>
    </message>
    <message>
        <source>Everybody in the agency</source>
        <translation>Toàn cơ quan</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Giving instructions only</source>
        <translation>Chỉ cho ý kiến chỉ đạo</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>Trung ương</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Cấp tỉnh</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Cấp huyện</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Cấp xã</translation>
    </message>
    <message>
        <source>Other agencies</source>
        <translation>Cơ quan ngoài</translation>
    </message>
    <message>
        <source>Closed case file</source>
        <translation>Hồ sơ đã kết thúc</translation>
    </message>
    <message>
        <source>Open case file</source>
        <translation>Hồ sơ đang mở</translation>
    </message>
    <message>
        <source>Prepared, not yet given</source>
        <translation>Đã lập, chưa bàn giao</translation>
    </message>
    <message>
        <source>Given, not yet taken over</source>
        <translation>Đã bàn giao, chưa nhận</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Work to do</source>
        <translation>Việc phải xử lý</translation>
    </message>
    <message>
        <source>Work given to others</source>
        <translation>Việc đã giao người khác</translation>
    </message>
    <message>
        <source>Document to instruct</source>
        <translation>Văn bản chờ cho ý kiến</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>also called %1</source>
        <translation>còn gọi là %1</translation>
    </message>
    <message>
        <source>took over from %1</source>
        <translation>kế thừa %1</translation>
    </message>
    <message>
        <source>became part of %1</source>
        <translation>đã nhập vào %1</translation>
    </message>
    <message>
        <source>%1 is away from %2 to %3.</source>
        <translation>%1 vắng mặt từ %2 đến %3.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Dự thảo</translation>
    </message>
    <message>
        <source>Draft to review</source>
        <translation>Dự thảo chờ cho ý kiến</translation>
    </message>
    <message>
        <source>Draft to approve</source>
        <translation>Dự thảo chờ duyệt</translation>
    </message>
    <message>
        <source>Document to sign</source>
        <translation>Văn bản chờ ký</translation>
    </message>
    <message>
        <source>Received, the work has passed over</source>
        <translation>Đã nhận bàn giao</translation>
    </message>
</context>
<context>
    <name>WorkdayPages</name>
    <message>
        <source>This week's invitations</source>
        <translation>Giấy mời tuần này</translation>
    </message>
    <message>
        <source>Day's end</source>
        <translation>Cuối ngày</translation>
    </message>
    <message>
        <source>Routing rules</source>
        <translation>Quy tắc phân phối</translation>
    </message>
</context>
<context>
    <name>congso::AbsenceForm</name>
    <message>
        <source>Enter absence</source>
        <translation>Ghi vắng mặt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Người vắng mặt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>The absence is entered; who assigns work is told.</source>
        <translation>Đã ghi vắng mặt; người phân công việc sẽ được báo.</translation>
    </message>
</context>
<context>
    <name>congso::AccountDialog</name>
    <message>
        <source>My account</source>
        <translation>Tài khoản của tôi</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Đổi mật khẩu</translation>
    </message>
    <message>
        <source>never</source>
        <translation>không khóa</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> phút</translation>
    </message>
    <message>
        <source>Sign-in name: %1</source>
        <translation>Tên đăng nhập: %1</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Mật khẩu hiện nay</translation>
    </message>
    <message>
        <source>Lock when nothing is touched for</source>
        <translation>Tự khóa khi không thao tác trong</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>Đã đổi mật khẩu.</translation>
    </message>
</context>
<context>
    <name>congso::ActingBase</name>
    <message>
        <source>The delegation of %1 is over. Nothing can be done in that name any more.</source>
        <translation>Ủy quyền của %1 đã hết. Không thể xử lý thay người này nữa.</translation>
    </message>
    <message>
        <source>You act in the name of %1 until %2 (%3). What you do here is recorded as done by you for %1.</source>
        <translation>Bạn đang xử lý thay %1 đến hết ngày %2 (%3). Mọi việc làm ở đây được ghi là bạn xử lý thay %1.</translation>
    </message>
</context>
<context>
    <name>congso::ActingOutgoingPage</name>
    <message>
        <source>Which list</source>
        <translation>Danh sách nào</translation>
    </message>
    <message>
        <source>%1: outgoing documents</source>
        <translation>%1: văn bản đi</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Signing is %1's alone.</source>
        <translation>Riêng việc ký là của %1.</translation>
    </message>
</context>
<context>
    <name>congso::ActingPage</name>
    <message>
        <source>Documents of %1</source>
        <translation>Văn bản của %1</translation>
    </message>
    <message>
        <source>This delegation is not in force any more.</source>
        <translation>Ủy quyền này không còn hiệu lực.</translation>
    </message>
    <message>
        <source>Nothing of %1 waits, as far as it was delegated to you.</source>
        <translation>Không có văn bản nào của %1 đang chờ trong phạm vi ủy quyền cho bạn.</translation>
    </message>
</context>
<context>
    <name>congso::ActingPlaces</name>
    <message>
        <source>Case files</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Delegation, absence</source>
        <translation>Ủy quyền, vắng mặt</translation>
    </message>
    <message>
        <source>Outgoing: %1</source>
        <translation>Đi: %1</translation>
    </message>
</context>
<context>
    <name>congso::ActionForm</name>
    <message>
        <source>required</source>
        <translation>bắt buộc</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>Ít nhất %n ký tự</numerusform>
        </translation>
    </message>
    <message>
        <source>Unit or person</source>
        <translation>Đơn vị hoặc cá nhân</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Người hỏi</translation>
    </message>
    <message>
        <source>Then put it into a case file</source>
        <translation>Xong thì đưa vào hồ sơ</translation>
    </message>
</context>
<context>
    <name>congso::ActionPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>What you have written is kept.</source>
        <translation>Nội dung đã viết vẫn được giữ lại.</translation>
    </message>
</context>
<context>
    <name>congso::ActionRow</name>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Chưa làm được lúc này</translation>
    </message>
</context>
<context>
    <name>congso::ActionTable</name>
    <message>
        <source>Submitted %1.</source>
        <translation>Đã trình %1.</translation>
    </message>
    <message>
        <source>Instruction on %1 given.</source>
        <translation>Đã cho ý kiến chỉ đạo %1.</translation>
    </message>
    <message>
        <source>Assigned %1.</source>
        <translation>Đã phân công %1.</translation>
    </message>
    <message>
        <source>You have taken up %1.</source>
        <translation>Đã tiếp nhận %1.</translation>
    </message>
    <message>
        <source>Result on %1 reported.</source>
        <translation>Đã báo cáo kết quả %1.</translation>
    </message>
    <message>
        <source>%1 is completed.</source>
        <translation>%1 đã hoàn thành.</translation>
    </message>
    <message>
        <source>Opinion on %1 sent.</source>
        <translation>Đã gửi ý kiến về %1.</translation>
    </message>
    <message>
        <source>Progress on %1 reported.</source>
        <translation>Đã cập nhật tiến độ %1.</translation>
    </message>
    <message>
        <source>Returned %1.</source>
        <translation>Đã trả lại %1.</translation>
    </message>
    <message>
        <source>Sent %1 back to the clerk.</source>
        <translation>Đã trả lại %1 cho văn thư.</translation>
    </message>
    <message>
        <source>Asked for more time for %1.</source>
        <translation>Đã xin gia hạn %1.</translation>
    </message>
    <message>
        <source>Deadline of %1 extended.</source>
        <translation>Đã gia hạn %1.</translation>
    </message>
    <message>
        <source>Extension for %1 refused.</source>
        <translation>Đã từ chối gia hạn %1.</translation>
    </message>
    <message>
        <source>Forwarded %1.</source>
        <translation>Đã chuyển tiếp %1.</translation>
    </message>
    <message>
        <source>Declined to co-operate on %1.</source>
        <translation>Đã từ chối phối hợp %1.</translation>
    </message>
    <message>
        <source>Assignment of %1 recalled.</source>
        <translation>Đã thu hồi phần việc của %1.</translation>
    </message>
    <message>
        <source>Suspended %1.</source>
        <translation>Đã tạm dừng %1.</translation>
    </message>
    <message>
        <source>%1 is being worked on again.</source>
        <translation>%1 được xử lý tiếp.</translation>
    </message>
    <message>
        <source>Reopened %1.</source>
        <translation>Đã mở lại %1.</translation>
    </message>
    <message>
        <source>Registration of %1 corrected.</source>
        <translation>Đã sửa thông tin đăng ký %1.</translation>
    </message>
    <message>
        <source>Files added to %1.</source>
        <translation>Đã thêm tệp vào %1.</translation>
    </message>
    <message>
        <source>Registration of %1 taken back.</source>
        <translation>Đã rút đăng ký %1.</translation>
    </message>
    <message>
        <source>Submit to</source>
        <translation>Trình</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Nội dung đề xuất</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Việc đã làm</translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation>Đã làm được</translation>
    </message>
    <message>
        <source>Result in short</source>
        <translation>Tóm tắt kết quả</translation>
    </message>
    <message>
        <source>Reason for closing it unassigned</source>
        <translation>Lý do kết thúc khi chưa giao xử lý</translation>
    </message>
    <message>
        <source>Or why there is no answer</source>
        <translation>Hoặc lý do không trả lời</translation>
    </message>
    <message>
        <source>Forward to</source>
        <translation>Chuyển tiếp cho</translation>
    </message>
    <message>
        <source>Recall from</source>
        <translation>Thu hồi từ</translation>
    </message>
    <message>
        <source>Wanted deadline</source>
        <translation>Thời hạn đề nghị</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>Thời hạn mới</translation>
    </message>
    <message>
        <source>Take up again on</source>
        <translation>Xử lý tiếp từ ngày</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Xử lý</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>Send what is written, or do the main action</source>
        <translation>Gửi nội dung đã viết hoặc thực hiện thao tác chính</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Văn bản tiếp theo</translation>
    </message>
    <message>
        <source>Show the next document of the list</source>
        <translation>Xem văn bản kế tiếp trong danh sách</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>Văn bản trước</translation>
    </message>
    <message>
        <source>Show the previous document of the list</source>
        <translation>Xem văn bản liền trước trong danh sách</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Lọc danh sách</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>Đến ô lọc</translation>
    </message>
    <message>
        <source>List or table</source>
        <translation>Danh sách hoặc bảng</translation>
    </message>
    <message>
        <source>Two lines a row, or a table with columns</source>
        <translation>Hai dòng mỗi văn bản, hoặc bảng có cột</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Cột của bảng</translation>
    </message>
    <message>
        <source>Choose what the table shows</source>
        <translation>Chọn cột hiển thị</translation>
    </message>
    <message>
        <source>Reload the list</source>
        <translation>Tải lại danh sách</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Đọc lại danh sách</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Đánh dấu đã xem</translation>
    </message>
    <message>
        <source>Mark the selected documents as read</source>
        <translation>Đánh dấu đã xem các văn bản đang chọn</translation>
    </message>
    <message>
        <source>Show the document</source>
        <translation>Xem văn bản</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Các trang văn bản</translation>
    </message>
    <message>
        <source>Show the slip</source>
        <translation>Xem phiếu xử lý</translation>
    </message>
    <message>
        <source>Who does what, and what was said</source>
        <translation>Ai làm gì, đã trao đổi gì</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>Xem lịch sử xử lý</translation>
    </message>
    <message>
        <source>Everything that was done, with times</source>
        <translation>Mọi việc đã làm, kèm thời điểm</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Hình thu nhỏ</translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Ảnh thu nhỏ của các trang</translation>
    </message>
    <message>
        <source>Write an opinion</source>
        <translation>Viết ý kiến</translation>
    </message>
    <message>
        <source>Go to the box below the document</source>
        <translation>Đến ô ý kiến bên dưới văn bản</translation>
    </message>
    <message>
        <source>Print the slip…</source>
        <translation>In phiếu giải quyết…</translation>
    </message>
    <message>
        <source>The slip as the decree draws it</source>
        <translation>Phiếu giải quyết theo mẫu của Nghị định 30</translation>
    </message>
    <message>
        <source>Save a copy of the file…</source>
        <translation>Lưu bản sao tệp…</translation>
    </message>
    <message>
        <source>Write the shown file to a folder</source>
        <translation>Lưu tệp đang xem ra thư mục</translation>
    </message>
    <message>
        <source>For the part of</source>
        <translation>Phần việc của</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Xử lý lần lượt</translation>
    </message>
    <message>
        <source>One document after the other over the whole window, to decide on</source>
        <translation>Lần lượt từng văn bản trên toàn cửa sổ để cho ý kiến</translation>
    </message>
    <message>
        <source>Open the register book</source>
        <translation>Mở sổ đăng ký</translation>
    </message>
    <message>
        <source>Every registered document that you may read</source>
        <translation>Mọi văn bản đã vào sổ mà bạn được xem</translation>
    </message>
    <message>
        <source>Register a letter</source>
        <translation>Vào sổ văn bản</translation>
    </message>
    <message>
        <source>Go to what waits for registration</source>
        <translation>Đến danh sách chờ vào sổ</translation>
    </message>
    <message>
        <source>Put into a case file…</source>
        <translation>Đưa vào hồ sơ…</translation>
    </message>
    <message>
        <source>Put the document into one of your case files; it can lie in several</source>
        <translation>Đưa văn bản vào một hồ sơ của bạn; một văn bản có thể nằm trong nhiều hồ sơ</translation>
    </message>
    <message>
        <source>Assign the selected…</source>
        <translation>Phân công các văn bản đã chọn…</translation>
    </message>
    <message>
        <source>Give all selected documents to one unit or person</source>
        <translation>Giao tất cả văn bản đã chọn cho một đơn vị hoặc cá nhân</translation>
    </message>
    <message>
        <source>Forward the selected…</source>
        <translation>Chuyển tiếp các văn bản đã chọn…</translation>
    </message>
    <message>
        <source>Pass on your part of all selected documents</source>
        <translation>Chuyển tiếp phần việc của bạn ở tất cả văn bản đã chọn</translation>
    </message>
    <message>
        <source>Take up the selected…</source>
        <translation>Nhận xử lý các văn bản đã chọn…</translation>
    </message>
    <message>
        <source>Say of all selected documents that you work on them</source>
        <translation>Xác nhận bạn đang xử lý tất cả văn bản đã chọn</translation>
    </message>
    <message>
        <source>Complete the selected…</source>
        <translation>Hoàn thành các văn bản đã chọn…</translation>
    </message>
    <message>
        <source>Close all selected documents that need no answer</source>
        <translation>Lưu, không phải trả lời: kết thúc tất cả văn bản đã chọn</translation>
    </message>
    <message>
        <source>Put the selected into a case file…</source>
        <translation>Đưa các văn bản đã chọn vào hồ sơ…</translation>
    </message>
    <message>
        <source>Put all selected documents into one of your case files</source>
        <translation>Đưa các văn bản đã chọn vào một hồ sơ của bạn</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Mở bằng chương trình khác</translation>
    </message>
    <message>
        <source>A read-only copy, for the program that this computer has for such files</source>
        <translation>Bản sao chỉ đọc, mở bằng chương trình của máy tính cho loại tệp này</translation>
    </message>
    <message>
        <source>Enter for somebody…</source>
        <translation>Nhập thay…</translation>
    </message>
    <message>
        <source>Enter what a leader wrote on paper or said by telephone</source>
        <translation>Nhập ý kiến lãnh đạo ghi trên giấy hoặc nói qua điện thoại</translation>
    </message>
    <message>
        <source>My flag and note…</source>
        <translation>Cờ và ghi chú riêng…</translation>
    </message>
    <message>
        <source>A flag and a note that only you see</source>
        <translation>Cờ và ghi chú chỉ mình bạn thấy</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Chép trích dẫn</translation>
    </message>
    <message>
        <source>Copy kind, number, date, agency and subject, as another document names it</source>
        <translation>Chép tên loại, số, ngày, cơ quan và trích yếu, như khi viện dẫn trong văn bản khác</translation>
    </message>
    <message>
        <source>Copy reminder</source>
        <translation>Chép lời nhắc</translation>
    </message>
    <message>
        <source>Copy number and deadline for a message, without what the document is about</source>
        <translation>Chép số và thời hạn để gửi tin nhắn, không kèm nội dung văn bản</translation>
    </message>
    <message>
        <source>Save the meeting for a calendar…</source>
        <translation>Lưu lịch họp ra tệp lịch…</translation>
    </message>
    <message>
        <source>Write the meeting as an .ics file, for the calendar of a telephone or another program</source>
        <translation>Ghi cuộc họp thành tệp .ics cho lịch trên điện thoại hoặc chương trình khác</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Xuất danh sách…</translation>
    </message>
    <message>
        <source>Write this list, as it is filtered and ordered, to Excel, CSV or PDF</source>
        <translation>Ghi danh sách này, theo đúng bộ lọc và thứ tự, ra Excel, CSV hoặc PDF</translation>
    </message>
    <message>
        <source>Agree to the selected…</source>
        <translation>Đồng ý các văn bản đã chọn…</translation>
    </message>
    <message>
        <source>Agree with what is proposed for all selected documents</source>
        <translation>Đồng ý theo đề xuất của tất cả văn bản đã chọn</translation>
    </message>
    <message>
        <source>Confirm the selected…</source>
        <translation>Xác nhận các văn bản đã chọn…</translation>
    </message>
    <message>
        <source>Confirm what was entered for you in all selected documents</source>
        <translation>Xác nhận việc đã nhập thay bạn trong tất cả văn bản đã chọn</translation>
    </message>
    <message>
        <source>File the selected, no answer needed…</source>
        <translation>Lưu, không phải trả lời…</translation>
    </message>
    <message>
        <source>Close all selected documents that only have to be kept</source>
        <translation>Kết thúc các văn bản đã chọn chỉ để lưu</translation>
    </message>
    <message>
        <source>Show related documents</source>
        <translation>Xem văn bản liên quan</translation>
    </message>
    <message>
        <source>What it answers, carries out or replaces, and what hangs together with it</source>
        <translation>Văn bản này trả lời, thực hiện hay thay thế văn bản nào, và những gì liên quan</translation>
    </message>
    <message>
        <source>Who goes to the meeting of %1 is recorded.</source>
        <translation>Đã cử người dự họp theo %1.</translation>
    </message>
    <message>
        <source>Question about %1 asked.</source>
        <translation>Đã gửi câu hỏi về %1.</translation>
    </message>
    <message>
        <source>Question about %1 answered.</source>
        <translation>Đã trả lời câu hỏi về %1.</translation>
    </message>
    <message>
        <source>%1 waits for others and is out of your lists until then.</source>
        <translation>%1 đang chờ đơn vị khác, tạm rời danh sách của bạn.</translation>
    </message>
    <message>
        <source>%1 is back in your lists.</source>
        <translation>%1 đã trở lại danh sách của bạn.</translation>
    </message>
    <message>
        <source>What was entered for you on %1 is confirmed.</source>
        <translation>Đã xác nhận việc nhập thay bạn ở %1.</translation>
    </message>
    <message>
        <source>What was entered for you on %1 is contested.</source>
        <translation>Đã báo việc nhập thay bạn ở %1 là không đúng.</translation>
    </message>
    <message>
        <source>Signed slip attached to %1.</source>
        <translation>Đã đính kèm phiếu có chữ ký vào %1.</translation>
    </message>
    <message>
        <source>Paper original of %1 recorded.</source>
        <translation>Đã ghi nhận bản giấy của %1.</translation>
    </message>
    <message>
        <source>%1 linked.</source>
        <translation>Đã liên kết %1.</translation>
    </message>
    <message>
        <source>Link of %1 removed.</source>
        <translation>Đã bỏ liên kết của %1.</translation>
    </message>
    <message>
        <source>Ask whom</source>
        <translation>Hỏi ai</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Whom you wait for, outside the office</source>
        <translation>Chờ cơ quan, đơn vị nào bên ngoài</translation>
    </message>
    <message>
        <source>Or who of the office</source>
        <translation>Hoặc đơn vị, người trong cơ quan</translation>
    </message>
    <message>
        <source>Back in my lists on</source>
        <translation>Trở lại danh sách của tôi vào ngày</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Chờ việc gì</translation>
    </message>
    <message>
        <source>Words to those who go</source>
        <translation>Dặn người dự họp</translation>
    </message>
    <message>
        <source>Signed slip</source>
        <translation>Phiếu có chữ ký</translation>
    </message>
    <message>
        <source>Take back or enter again…</source>
        <translation>Rút lại hoặc nhập lại…</translation>
    </message>
    <message>
        <source>Put right what you entered for somebody who contests it</source>
        <translation>Sửa lại điều đã nhập thay mà người được nhập thay không xác nhận</translation>
    </message>
    <message>
        <source>Attach the scan…</source>
        <translation>Gắn bản quét…</translation>
    </message>
    <message>
        <source>Add the scan of a letter that was registered on paper, as its main file; it can be dropped on the document too</source>
        <translation>Gắn bản quét của văn bản đã vào sổ bằng giấy làm tệp chính; cũng có thể kéo thả tệp vào văn bản</translation>
    </message>
    <message>
        <source>Stamped copy as PDF…</source>
        <translation>Bản sao có dấu Đến (PDF)…</translation>
    </message>
    <message>
        <source>A copy with the arrival stamp on its first page; the file itself stays as it came</source>
        <translation>Bản sao có dấu Đến ở trang đầu; tệp gốc giữ nguyên như khi đến</translation>
    </message>
    <message>
        <source>Label for the paper…</source>
        <translation>In nhãn cho bản giấy…</translation>
    </message>
    <message>
        <source>A label with number, date and code for the paper or its folder</source>
        <translation>Nhãn có số đến, ngày đến, số ký hiệu để dán lên văn bản giấy hoặc bìa</translation>
    </message>
    <message>
        <source>Labels for the selected…</source>
        <translation>In nhãn cho các văn bản đã chọn…</translation>
    </message>
    <message>
        <source>Labels with number, date and code for the papers of all selected documents</source>
        <translation>Nhãn có số đến, ngày đến, số ký hiệu cho bản giấy của mọi văn bản đã chọn</translation>
    </message>
    <message>
        <source>What was in the envelope of %1 is recorded.</source>
        <translation>Đã ghi nội dung trong bì của %1.</translation>
    </message>
    <message>
        <source>%1 was passed on at once.</source>
        <translation>Đã chuyển ngay %1.</translation>
    </message>
    <message>
        <source>Where the paper of %1 lies is recorded.</source>
        <translation>Đã ghi nơi để bản giấy của %1.</translation>
    </message>
    <message>
        <source>Draft the answer…</source>
        <translation>Soạn văn bản trả lời…</translation>
    </message>
    <message>
        <source>Begin an outgoing document that answers or carries out this one; issuing it can complete this one</source>
        <translation>Soạn văn bản đi trả lời hoặc thực hiện văn bản này; khi phát hành có thể hoàn thành văn bản này</translation>
    </message>
    <message>
        <source>Files of the result</source>
        <translation>Tệp kết quả</translation>
    </message>
    <message>
        <source>Files of the opinion</source>
        <translation>Tệp kèm ý kiến</translation>
    </message>
    <message>
        <source>Make a copy…</source>
        <translation>Sao văn bản…</translation>
    </message>
    <message>
        <source>A certified copy or an extract of this document, with a number of the copies' series</source>
        <translation>Sao y, sao lục hoặc trích sao văn bản này, lấy số trong sổ bản sao</translation>
    </message>
</context>
<context>
    <name>congso::AdminPage</name>
    <message>
        <source>Administration</source>
        <translation>Quản trị hệ thống</translation>
    </message>
    <message>
        <source>Parts of the administration</source>
        <translation>Các mục quản trị</translation>
    </message>
</context>
<context>
    <name>congso::AdminSection</name>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>The list as an Excel, CSV or PDF file</source>
        <translation>Ghi danh sách ra tệp Excel, CSV hoặc PDF</translation>
    </message>
</context>
<context>
    <name>congso::AgencySection</name>
    <message>
        <source>Agency</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Name of the agency</source>
        <translation>Tên cơ quan</translation>
    </message>
    <message>
        <source>Superior agency, as printed above the name</source>
        <translation>Cơ quan chủ quản (in phía trên tên cơ quan)</translation>
    </message>
    <message>
        <source>Abbreviation in notations</source>
        <translation>Chữ viết tắt trong ký hiệu</translation>
    </message>
    <message>
        <source>Identifier on the exchange network</source>
        <translation>Mã định danh trên trục liên thông</translation>
    </message>
    <message>
        <source>Place written before the date</source>
        <translation>Địa danh ghi trước ngày tháng</translation>
    </message>
    <message>
        <source>The agency is saved.</source>
        <translation>Đã lưu thông tin cơ quan.</translation>
    </message>
</context>
<context>
    <name>congso::AlertForm</name>
    <message>
        <source>They can read and prepare at once. Who leads and until when is said by the leader's instruction.</source>
        <translation>Đơn vị được đọc và chuẩn bị ngay. Ai chủ trì, thời hạn nào do ý kiến chỉ đạo của lãnh đạo quyết định.</translation>
    </message>
    <message>
        <source>Words to them</source>
        <translation>Lời nhắn kèm theo</translation>
    </message>
</context>
<context>
    <name>congso::AssignForm</name>
    <message>
        <source>What is to be done</source>
        <translation>Nội dung cần làm</translation>
    </message>
    <message>
        <source>Assigned from</source>
        <translation>Phân công từ phần việc của</translation>
    </message>
    <message>
        <source>Words to the assignees</source>
        <translation>Lời dặn người được phân công</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Ý kiến chỉ đạo</translation>
    </message>
    <message>
        <source>Not later than %1, the deadline of the unit.</source>
        <translation>Không muộn hơn %1, thời hạn của đơn vị.</translation>
    </message>
    <message>
        <source>The document is to be dealt with by %1.</source>
        <translation>Thời hạn giải quyết của văn bản là %1.</translation>
    </message>
    <message>
        <source>Agree to the proposal</source>
        <translation>Đồng ý theo đề xuất</translation>
    </message>
    <message>
        <source>Proposed by %1</source>
        <translation>Đề xuất của %1</translation>
    </message>
    <message>
        <source>By the rule “%1”</source>
        <translation>Theo quy tắc “%1”</translation>
    </message>
</context>
<context>
    <name>congso::AssigneeModel</name>
    <message>
        <source>away until %1</source>
        <translation>vắng đến %1</translation>
    </message>
</context>
<context>
    <name>congso::AssignmentRows</name>
    <message>
        <source>Unit or person</source>
        <translation>Đơn vị hoặc cá nhân</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>Bỏ dòng này</translation>
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
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Person, unit</source>
        <translation>Người, đơn vị</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
</context>
<context>
    <name>congso::AttendForm</name>
    <message>
        <source>Find a person</source>
        <translation>Tìm người</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>Người dự họp</translation>
    </message>
    <message>
        <source>%1 is wanted elsewhere: %2</source>
        <translation>%1 đã có lịch họp khác: %2</translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>trùng giờ</translation>
    </message>
</context>
<context>
    <name>congso::BackupKeeper</name>
    <message>
        <source>Daily backup</source>
        <translation>Sao lưu hằng ngày</translation>
    </message>
    <message>
        <source>No daily backup is set up: if this computer fails, everything is lost.</source>
        <translation>Chưa đặt sao lưu hằng ngày: máy này hỏng là mất hết dữ liệu.</translation>
    </message>
    <message>
        <source>There is no proven backup of this office yet.</source>
        <translation>Chưa có bản sao lưu nào của cơ quan được kiểm chứng.</translation>
    </message>
    <message>
        <source>The last proven backup is of %1, more than a day ago.</source>
        <translation>Bản sao lưu đã kiểm chứng gần nhất là %1, cũ hơn một ngày.</translation>
    </message>
    <message>
        <source>Tell the administrator.</source>
        <translation>Hãy báo người quản trị.</translation>
    </message>
</context>
<context>
    <name>congso::BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Sao lưu ngay…</translation>
    </message>
    <message>
        <source>Check the office</source>
        <translation>Kiểm tra dữ liệu</translation>
    </message>
    <message>
        <source>Check thoroughly</source>
        <translation>Kiểm tra kỹ</translation>
    </message>
    <message>
        <source>A backup is one file with everything the office holds. It is made while people work and read back before it counts. Keep it on another disk; whoever has the file can read every document in it.</source>
        <translation>Bản sao lưu là một tệp chứa toàn bộ dữ liệu của cơ quan. Có thể sao lưu trong khi mọi người đang làm việc; bản sao chỉ được tính khi đã đọc lại đúng. Hãy cất ở một ổ đĩa khác; ai có tệp này đều đọc được mọi văn bản bên trong.</translation>
    </message>
    <message>
        <source>Checking reads the journal and every file and compares them with what was recorded. Checking thoroughly also replays the whole journal. Nothing is changed by it.</source>
        <translation>Kiểm tra là đọc lại toàn bộ nhật ký và từng tệp, so với những gì đã ghi. Kiểm tra kỹ còn dựng lại toàn bộ từ nhật ký để so sánh. Việc kiểm tra không làm thay đổi dữ liệu.</translation>
    </message>
    <message>
        <source>To restore: close Công Sở, start it again, choose another office on the sign-in page and there the folder to restore into; or run congsoctl restore with the backup file. A backup that does not verify is refused, and an office that is there is moved aside, never overwritten.</source>
        <translation>Để phục hồi: đóng Công Sở rồi mở lại, ở trang đăng nhập chọn cơ quan khác và chọn thư mục sẽ phục hồi vào đó; hoặc chạy lệnh congsoctl restore với tệp sao lưu. Bản sao lưu không toàn vẹn sẽ bị từ chối; dữ liệu đang có được chuyển sang bên cạnh, không bao giờ bị ghi đè.</translation>
    </message>
    <message>
        <source>No backup was made from this computer yet.</source>
        <translation>Chưa sao lưu lần nào từ máy này.</translation>
    </message>
    <message>
        <source>The last backup from this computer: %1, %2.</source>
        <translation>Lần sao lưu gần nhất từ máy này: %1, %2.</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sao lưu vào</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Đang sao lưu</translation>
    </message>
    <message numerus="yes">
        <source>Backed up and read back: %1, %n file(s).</source>
        <translation>
            <numerusform>Đã sao lưu và đọc lại đúng: %1, %n tệp.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking thoroughly</source>
        <translation>Đang kiểm tra kỹ</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Đang kiểm tra</translation>
    </message>
    <message>
        <source>Everything is as recorded: %1 acts, %2 files.</source>
        <translation>Dữ liệu toàn vẹn: %1 lượt thao tác, %2 tệp.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are not as recorded.</source>
        <translation>
            <numerusform>Có %n chỗ không đúng như đã ghi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Lưu báo cáo…</translation>
    </message>
    <message>
        <source>Versions, sizes and what is not as it should be, for whoever helps you. No names, no contents: it may be sent to anybody.</source>
        <translation>Phiên bản, dung lượng và những điều bất thường, để gửi người hỗ trợ. Không có tên người, không có nội dung văn bản: gửi cho ai cũng được.</translation>
    </message>
    <message>
        <source>none: no daily backup</source>
        <translation>chưa chọn: không sao lưu hằng ngày</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Chọn thư mục…</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Tắt</translation>
    </message>
    <message>
        <source>The last proven backups</source>
        <translation>Các bản sao lưu đã kiểm chứng gần nhất</translation>
    </message>
    <message>
        <source>Every day by itself</source>
        <translation>Tự động hằng ngày</translation>
    </message>
    <message>
        <source>Folder, on another disk</source>
        <translation>Thư mục, trên ổ đĩa khác</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Keep the newest</source>
        <translation>Số bản giữ lại</translation>
    </message>
    <message>
        <source>Folder for the daily backup</source>
        <translation>Thư mục sao lưu hằng ngày</translation>
    </message>
    <message>
        <source>The daily backup is set.</source>
        <translation>Đã đặt sao lưu hằng ngày.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk: a backup is then made every day while the program runs, and read back.</source>
        <translation>Chọn một thư mục trên ổ đĩa khác: mỗi ngày khi chương trình đang mở, một bản sao lưu được làm và đọc lại để kiểm chứng.</translation>
    </message>
    <message>
        <source>No proven backup lies in the folder yet.</source>
        <translation>Trong thư mục chưa có bản sao lưu nào được kiểm chứng.</translation>
    </message>
    <message>
        <source>The last proven one: %1. The next: %2.</source>
        <translation>Bản đã kiểm chứng gần nhất: %1. Lần tới: %2.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n older one(s)</source>
        <translation>
            <numerusform>… và %n bản cũ hơn</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Lưu báo cáo</translation>
    </message>
    <message>
        <source>Examining the office</source>
        <translation>Đang khám dữ liệu</translation>
    </message>
    <message>
        <source>Nothing is wrong. The report is saved; it holds no contents and may be sent to anybody.</source>
        <translation>Không có gì bất thường. Đã lưu báo cáo; báo cáo không có nội dung văn bản, gửi cho ai cũng được.</translation>
    </message>
    <message>
        <source>Not everything is as it should be: %1. The report is saved; it holds no contents and may be sent to anybody.</source>
        <translation>Có điều bất thường: %1. Đã lưu báo cáo; báo cáo không có nội dung văn bản, gửi cho ai cũng được.</translation>
    </message>
    <message>
        <source>This office is on a server: it is backed up there, by whoever looks after the server. A backup made here holds only what is on this computer, which is what you may read; whoever has the file can read that, too.</source>
        <translation>Dữ liệu của cơ quan ở trên máy chủ và được người quản trị máy chủ sao lưu ở đó. Bản sao lưu làm ở đây chỉ có những gì trên máy này, tức những gì bạn được xem; ai có tệp thì cũng đọc được.</translation>
    </message>
</context>
<context>
    <name>congso::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
</context>
<context>
    <name>congso::BodyTools</name>
    <message>
        <source>Bold (%1)</source>
        <translation>Đậm (%1)</translation>
    </message>
    <message>
        <source>Italic (%1)</source>
        <translation>Nghiêng (%1)</translation>
    </message>
    <message>
        <source>Underlined (%1)</source>
        <translation>Gạch chân (%1)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Part of the content</source>
        <translation>Bố cục của đoạn</translation>
    </message>
    <message>
        <source>What this paragraph is; Ctrl+] and Ctrl+[ go through text, article, clause, point and dash.</source>
        <translation>Đoạn này là gì; Ctrl+] và Ctrl+[ chuyển lần lượt qua đoạn văn, điều, khoản, điểm, gạch đầu dòng.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Đoạn văn</translation>
    </message>
    <message>
        <source>Part, chapter, section</source>
        <translation>Phần, chương, mục</translation>
    </message>
    <message>
        <source>Heading of a part</source>
        <translation>Tiêu đề phần, chương, mục</translation>
    </message>
    <message>
        <source>I. Heading</source>
        <translation>I. Tiêu đề mục</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Điều</translation>
    </message>
    <message>
        <source>1. Clause</source>
        <translation>1. Khoản</translation>
    </message>
    <message>
        <source>a) Point</source>
        <translation>a) Điểm</translation>
    </message>
    <message>
        <source>- Dash</source>
        <translation>- Gạch đầu dòng</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Canh giữa</translation>
    </message>
    <message>
        <source>Insert table</source>
        <translation>Chèn bảng</translation>
    </message>
    <message>
        <source>Add row below</source>
        <translation>Thêm hàng bên dưới</translation>
    </message>
    <message>
        <source>Add column at the right</source>
        <translation>Thêm cột bên phải</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Xóa hàng</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Xóa cột</translation>
    </message>
</context>
<context>
    <name>congso::BookPage</name>
    <message>
        <source>Missing numbers…</source>
        <translation>Số còn thiếu…</translation>
    </message>
    <message>
        <source>Numbers that are missing or voided in this register and year</source>
        <translation>Các số còn thiếu hoặc đã hủy của sổ và năm này</translation>
    </message>
    <message>
        <source>Register book</source>
        <translation>Sổ đăng ký</translation>
    </message>
    <message>
        <source>Book as PDF…</source>
        <translation>In sổ ra PDF…</translation>
    </message>
    <message>
        <source>The register book of the year with cover, as the decree prints it</source>
        <translation>Sổ đăng ký của năm, có bìa, theo mẫu của Nghị định 30</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Sổ</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Tất cả các năm</translation>
    </message>
    <message>
        <source>Choose a single year first.</source>
        <translation>Hãy chọn một năm trước.</translation>
    </message>
    <message>
        <source>Book as PDF</source>
        <translation>In sổ ra PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the book…</source>
        <translation>Đang ghi sổ…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) written to %1.</source>
        <translation>
            <numerusform>Đã ghi %n trang vào %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the book</source>
        <translation>Đang xuất sổ</translation>
    </message>
</context>
<context>
    <name>congso::BookYearDialog</name>
    <message>
        <source>Book of what went by post</source>
        <translation>Sổ gửi văn bản đi bưu điện</translation>
    </message>
    <message>
        <source>Book of kept originals</source>
        <translation>Sổ sử dụng bản lưu</translation>
    </message>
    <message>
        <source>Book as PDF…</source>
        <translation>Xuất sổ ra PDF…</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
</context>
<context>
    <name>congso::BoundForm</name>
    <message>
        <source>required</source>
        <translation>bắt buộc</translation>
    </message>
</context>
<context>
    <name>congso::CalendarSection</name>
    <message>
        <source>Working days</source>
        <translation>Lịch làm việc</translation>
    </message>
    <message>
        <source>Days that differ from the week</source>
        <translation>Những ngày khác với lịch tuần</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Thứ</translation>
    </message>
    <message>
        <source>Kind of day</source>
        <translation>Loại ngày</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Theo</translation>
    </message>
    <message>
        <source>a day off</source>
        <translation>ngày nghỉ</translation>
    </message>
    <message>
        <source>a working day</source>
        <translation>ngày làm việc</translation>
    </message>
    <message>
        <source>Set this day</source>
        <translation>Đặt ngày này</translation>
    </message>
    <message>
        <source>As announced again</source>
        <translation>Trở lại như thông báo</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>is to be</source>
        <translation>là</translation>
    </message>
    <message>
        <source>The days of %1 are computed from the law; the announcement is still to come. Correct them when it is there.</source>
        <translation>Lịch năm %1 là tạm tính theo luật, chưa có thông báo chính thức. Hãy sửa lại khi có thông báo.</translation>
    </message>
    <message>
        <source>The days of %1 are as announced. Deadlines already given do not move when a day is changed.</source>
        <translation>Lịch năm %1 theo thông báo chính thức. Đổi ngày nghỉ không làm thay đổi các thời hạn đã giao.</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>làm việc</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>nghỉ</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>cơ quan tự đặt</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>tạm tính</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>thông báo</translation>
    </message>
    <message>
        <source>%1 is set.</source>
        <translation>Đã đặt ngày %1.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Thứ Hai</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Thứ Ba</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Thứ Tư</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thứ Năm</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Thứ Sáu</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Thứ Bảy</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Chủ nhật</translation>
    </message>
</context>
<context>
    <name>congso::CaseActions</name>
    <message>
        <source>Case file</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Document in the case file</source>
        <translation>Văn bản trong hồ sơ</translation>
    </message>
    <message>
        <source>Show the document</source>
        <translation>Xem văn bản</translation>
    </message>
    <message>
        <source>Open the chosen document</source>
        <translation>Mở văn bản đã chọn</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>One place towards the beginning of the case file</source>
        <translation>Lên một vị trí trong hồ sơ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>One place towards the end of the case file</source>
        <translation>Xuống một vị trí trong hồ sơ</translation>
    </message>
    <message>
        <source>Take out of the case file</source>
        <translation>Đưa ra khỏi hồ sơ</translation>
    </message>
    <message>
        <source>The document itself stays where it is registered</source>
        <translation>Văn bản vẫn còn trong sổ đăng ký</translation>
    </message>
    <message>
        <source>Sheets and note</source>
        <translation>Tờ số, ghi chú</translation>
    </message>
    <message>
        <source>Write the sheets for the list of documents</source>
        <translation>Ghi tờ số cho mục lục văn bản</translation>
    </message>
    <message>
        <source>Correct case file…</source>
        <translation>Sửa thông tin hồ sơ…</translation>
    </message>
    <message>
        <source>Correct code, title, keeper, retention or who may read it</source>
        <translation>Sửa số, ký hiệu, tiêu đề, người lập, thời hạn bảo quản hoặc chế độ sử dụng</translation>
    </message>
    <message>
        <source>Close the case file</source>
        <translation>Kết thúc hồ sơ</translation>
    </message>
    <message>
        <source>The work is done: nothing more goes in or out</source>
        <translation>Công việc đã xong: không đưa thêm hay rút văn bản ra nữa</translation>
    </message>
    <message>
        <source>Reopen the case file…</source>
        <translation>Mở lại hồ sơ…</translation>
    </message>
    <message>
        <source>With a reason that stays in its history</source>
        <translation>Kèm lý do, được lưu trong lịch sử hồ sơ</translation>
    </message>
    <message>
        <source>List of documents…</source>
        <translation>Mục lục văn bản…</translation>
    </message>
    <message>
        <source>The list of documents of the case file as the decree draws it, as PDF</source>
        <translation>Mục lục văn bản trong hồ sơ theo mẫu của nghị định, dạng PDF</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất hồ sơ…</translation>
    </message>
    <message>
        <source>The whole case file as one PDF and one XML</source>
        <translation>Toàn bộ hồ sơ thành một tệp PDF và một tệp XML</translation>
    </message>
    <message>
        <source>Case files</source>
        <translation>Hồ sơ công việc</translation>
    </message>
    <message>
        <source>New case file…</source>
        <translation>Hồ sơ mới…</translation>
    </message>
    <message>
        <source>Open a case file for work that you handle</source>
        <translation>Mở hồ sơ cho công việc bạn xử lý</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Lọc danh sách</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>Đến ô lọc</translation>
    </message>
    <message>
        <source>Next case file</source>
        <translation>Hồ sơ tiếp theo</translation>
    </message>
    <message>
        <source>Show the next case file of the list</source>
        <translation>Xem hồ sơ tiếp theo trong danh sách</translation>
    </message>
    <message>
        <source>Previous case file</source>
        <translation>Hồ sơ trước</translation>
    </message>
    <message>
        <source>Show the previous case file of the list</source>
        <translation>Xem hồ sơ trước trong danh sách</translation>
    </message>
    <message>
        <source>List or table</source>
        <translation>Danh sách hoặc bảng</translation>
    </message>
    <message>
        <source>Two lines a row, or a table with columns</source>
        <translation>Hai dòng mỗi văn bản, hoặc bảng có cột</translation>
    </message>
    <message>
        <source>Reload the list</source>
        <translation>Tải lại danh sách</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Đọc lại danh sách</translation>
    </message>
    <message>
        <source>Documents of the case file</source>
        <translation>Văn bản trong hồ sơ</translation>
    </message>
    <message>
        <source>Withdraw the case file…</source>
        <translation>Hủy hồ sơ mở nhầm…</translation>
    </message>
    <message>
        <source>One that was opened by mistake, while it is empty; with a reason</source>
        <translation>Hồ sơ mở nhầm, chưa có văn bản nào; phải ghi lý do</translation>
    </message>
</context>
<context>
    <name>congso::CaseFileForm</name>
    <message>
        <source>New case file</source>
        <translation>Mở hồ sơ mới</translation>
    </message>
    <message>
        <source>Open the case file</source>
        <translation>Mở hồ sơ</translation>
    </message>
    <message>
        <source>Correct case file</source>
        <translation>Sửa thông tin hồ sơ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Not fixed yet</source>
        <translation>Chưa xác định</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Ngày bắt đầu</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Thời hạn bảo quản</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>Người lập hồ sơ</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Chế độ sử dụng</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>dự kiến</translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>còn thiếu</translation>
    </message>
    <message>
        <source>already used in this year</source>
        <translation>đã dùng trong năm này</translation>
    </message>
    <message>
        <source>Title of the case file</source>
        <translation>Tiêu đề hồ sơ</translation>
    </message>
    <message>
        <source>Case file code</source>
        <translation>Số và ký hiệu hồ sơ</translation>
    </message>
</context>
<context>
    <name>congso::CaseFileList</name>
    <message>
        <source>Case files</source>
        <translation>Hồ sơ công việc</translation>
    </message>
    <message>
        <source>Filter by code, title</source>
        <translation>Lọc theo số, ký hiệu, tiêu đề</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Lọc danh sách</translation>
    </message>
    <message>
        <source>Whose case files</source>
        <translation>Hồ sơ của ai</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Hồ sơ của tôi</translation>
    </message>
    <message>
        <source>All that I may read</source>
        <translation>Tất cả hồ sơ tôi được xem</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Đang mở hoặc đã đóng</translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation>Hồ sơ đang mở</translation>
    </message>
    <message>
        <source>Closed ones</source>
        <translation>Hồ sơ đã đóng</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>Đang mở và đã đóng</translation>
    </message>
    <message numerus="yes">
        <source>%n case file(s)</source>
        <translation>
            <numerusform>%n hồ sơ</numerusform>
        </translation>
    </message>
    <message>
        <source>A case file gathers the documents of one matter in order. Open one when the matter begins.</source>
        <translation>Hồ sơ công việc tập hợp các văn bản của một vụ việc theo thứ tự. Mở hồ sơ ngay khi bắt đầu công việc.</translation>
    </message>
    <message>
        <source>No case file here matches “%1”.</source>
        <translation>Không có hồ sơ nào khớp với “%1”.</translation>
    </message>
</context>
<context>
    <name>congso::CaseFileModel</name>
    <message>
        <source>closed</source>
        <translation>đã đóng</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n văn bản</numerusform>
        </translation>
    </message>
    <message>
        <source>Case file code</source>
        <translation>Số và ký hiệu hồ sơ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>Người lập hồ sơ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Thời hạn bảo quản</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Ngày bắt đầu</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Title of the case file</source>
        <translation>Tiêu đề hồ sơ</translation>
    </message>
</context>
<context>
    <name>congso::CaseFilePage</name>
    <message>
        <source>Case files</source>
        <translation>Hồ sơ công việc</translation>
    </message>
    <message>
        <source>The case file is open. “Put into a case file” beside a document brings it here.</source>
        <translation>Đã mở hồ sơ. Dùng “Đưa vào hồ sơ” ở văn bản để đưa vào đây.</translation>
    </message>
</context>
<context>
    <name>congso::CaseFilePane</name>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Parts of the case file</source>
        <translation>Các phần của hồ sơ</translation>
    </message>
    <message>
        <source>No document lies in this case file yet. “Put into a case file” beside a document brings it here.</source>
        <translation>Hồ sơ chưa có văn bản nào. Dùng “Đưa vào hồ sơ” ở văn bản để đưa vào đây.</translation>
    </message>
    <message>
        <source>Documents of the case file</source>
        <translation>Văn bản trong hồ sơ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Thông tin hồ sơ</translation>
    </message>
    <message>
        <source>History of the case file</source>
        <translation>Lịch sử hồ sơ</translation>
    </message>
    <message>
        <source>Choose a case file to see it here.</source>
        <translation>Chọn một hồ sơ để xem tại đây.</translation>
    </message>
    <message>
        <source>retention not fixed</source>
        <translation>chưa có thời hạn bảo quản</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>bảo quản %1</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n văn bản</numerusform>
        </translation>
    </message>
    <message>
        <source>Case file code</source>
        <translation>Số và ký hiệu hồ sơ</translation>
    </message>
    <message>
        <source>Title of the case file</source>
        <translation>Tiêu đề hồ sơ</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>Người lập hồ sơ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Thời hạn bảo quản</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Ngày bắt đầu</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Chế độ sử dụng</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>No case file is chosen.</source>
        <translation>Chưa chọn hồ sơ.</translation>
    </message>
    <message>
        <source>No document lies in the case file.</source>
        <translation>Hồ sơ chưa có văn bản.</translation>
    </message>
    <message>
        <source>You may not read this document.</source>
        <translation>Bạn không được xem văn bản này.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Đã hoàn tác.</translation>
    </message>
    <message>
        <source>It could not be undone: the case file was changed since.</source>
        <translation>Không hoàn tác được: hồ sơ đã thay đổi sau đó.</translation>
    </message>
    <message>
        <source>The order is changed.</source>
        <translation>Đã đổi thứ tự.</translation>
    </message>
    <message>
        <source>The document is taken out of the case file.</source>
        <translation>Đã đưa văn bản ra khỏi hồ sơ.</translation>
    </message>
    <message>
        <source>Written into the list of documents.</source>
        <translation>Đã ghi vào mục lục văn bản.</translation>
    </message>
    <message>
        <source>The case file is corrected.</source>
        <translation>Đã sửa thông tin hồ sơ.</translation>
    </message>
    <message>
        <source>The case file is closed. It can be reopened with a reason.</source>
        <translation>Đã kết thúc hồ sơ. Có thể mở lại khi có lý do.</translation>
    </message>
    <message>
        <source>Reopen the case file</source>
        <translation>Mở lại hồ sơ</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>The case file is open again.</source>
        <translation>Hồ sơ đã được mở lại.</translation>
    </message>
    <message>
        <source>List of documents as PDF</source>
        <translation>Mục lục văn bản dạng PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) written to %1.</source>
        <translation>
            <numerusform>Đã ghi %n trang vào %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the case file</source>
        <translation>Thư mục để xuất hồ sơ</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Đang xuất hồ sơ %1</translation>
    </message>
    <message>
        <source>The case file is in %1 and %2.</source>
        <translation>Hồ sơ đã xuất ra %1 và %2.</translation>
    </message>
    <message>
        <source>Withdraw the case file</source>
        <translation>Hủy hồ sơ mở nhầm</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Hủy hồ sơ</translation>
    </message>
    <message>
        <source>The case file is withdrawn; its code is free again.</source>
        <translation>Đã hủy hồ sơ mở nhầm; số, ký hiệu của hồ sơ dùng lại được.</translation>
    </message>
</context>
<context>
    <name>congso::CaseOfferModel</name>
    <message>
        <source>already in it</source>
        <translation>đã có trong hồ sơ</translation>
    </message>
</context>
<context>
    <name>congso::CommandPalette</name>
    <message>
        <source>All actions</source>
        <translation>Tất cả thao tác</translation>
    </message>
    <message>
        <source>Matching actions</source>
        <translation>Các thao tác khớp</translation>
    </message>
    <message>
        <source>Name of an action or a page…</source>
        <translation>Tên thao tác hoặc trang…</translation>
    </message>
</context>
<context>
    <name>congso::CommentList</name>
    <message>
        <source>Comments</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Comments on the pages</source>
        <translation>Nhận xét trên các trang</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>còn mở %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answered: %2</source>
        <translation>%1 trả lời: %2</translation>
    </message>
    <message>
        <source>%1 · page %2 · %3</source>
        <translation>%1 · trang %2 · %3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>đang mở</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>đã đóng</translation>
    </message>
</context>
<context>
    <name>congso::ComparePage</name>
    <message>
        <source>Compare two versions</source>
        <translation>So sánh hai bản</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Bản trước</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Bản sau</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>One of the versions has no text that could be compared: it may be a scan.</source>
        <translation>Một trong hai bản không có chữ để so sánh: có thể là bản quét.</translation>
    </message>
    <message>
        <source>The words are the same.</source>
        <translation>Nội dung hai bản giống nhau.</translation>
    </message>
    <message>
        <source>%1 words taken out, %2 put in</source>
        <translation>bỏ %1 chữ, thêm %2 chữ</translation>
    </message>
    <message>
        <source>There is no further change.</source>
        <translation>Không còn chỗ thay đổi nào phía sau.</translation>
    </message>
    <message>
        <source>There is no change before.</source>
        <translation>Không có chỗ thay đổi nào phía trước.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Thay đổi %1 / %2</translation>
    </message>
</context>
<context>
    <name>congso::ComposeBox</name>
    <message>
        <source>Write an opinion…</source>
        <translation>Viết ý kiến…</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Ý kiến</translation>
    </message>
</context>
<context>
    <name>congso::ComposedPreview</name>
    <message>
        <source>Still to be filled in: %1</source>
        <translation>Còn phải điền: %1</translation>
    </message>
    <message>
        <source>The pages cannot be drawn.</source>
        <translation>Không vẽ được các trang.</translation>
    </message>
</context>
<context>
    <name>congso::ComposingForm</name>
    <message>
        <source>In own power</source>
        <translation>Không ghi quyền hạn</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Tên loại văn bản</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>Ký hiệu</translation>
    </message>
    <message>
        <source>Parent agency</source>
        <translation>Cơ quan chủ quản</translation>
    </message>
    <message>
        <source>Issuing agency</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Place of issue</source>
        <translation>Địa danh</translation>
    </message>
    <message>
        <source>Issuing authority</source>
        <translation>Thẩm quyền ban hành</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Addressed to, a line each</source>
        <translation>Kính gửi (mỗi nơi một dòng)</translation>
    </message>
    <message>
        <source>Legal bases, a line each</source>
        <translation>Căn cứ (mỗi căn cứ một dòng)</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Ký</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Quyền hạn</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Thay mặt, thay, theo lệnh</translation>
    </message>
    <message>
        <source>Further power</source>
        <translation>Quyền hạn thứ hai</translation>
    </message>
    <message>
        <source>Further of whom</source>
        <translation>Thay mặt, thay, theo lệnh (thứ hai)</translation>
    </message>
    <message>
        <source>Signer's title</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Title of who signs at the left</source>
        <translation>Chức vụ người ký bên trái</translation>
    </message>
    <message>
        <source>Who signs at the left</source>
        <translation>Người ký bên trái</translation>
    </message>
    <message>
        <source>Recipients, a line each</source>
        <translation>Nơi nhận (mỗi nơi một dòng)</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Dấu chỉ dẫn</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Độ khẩn</translation>
    </message>
    <message>
        <source>Circulation</source>
        <translation>Phạm vi lưu hành</translation>
    </message>
    <message>
        <source>Drafter's mark</source>
        <translation>Ký hiệu người soạn thảo</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Số lượng bản</translation>
    </message>
    <message>
        <source>Contact, at the foot of the first page</source>
        <translation>Thông tin liên hệ, ở chân trang đầu</translation>
    </message>
</context>
<context>
    <name>congso::ConflictPane</name>
    <message>
        <source>Keep mine</source>
        <translation>Giữ của tôi</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Giữ của người khác</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Mở văn bản</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Hai bên</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Bạn ghi</translation>
    </message>
    <message>
        <source>What others wrote</source>
        <translation>Người khác ghi</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>Trước đó</translation>
    </message>
    <message>
        <source>What you wrote is put in the place of what others wrote; theirs stays in the history</source>
        <translation>Nội dung của bạn thay cho nội dung của người khác; nội dung của họ còn trong lịch sử</translation>
    </message>
    <message>
        <source>Everything stays as others left it; what you wrote stays readable among the settled ones</source>
        <translation>Giữ nguyên như người khác đã ghi; nội dung của bạn vẫn xem được trong mục đã giải quyết</translation>
    </message>
    <message>
        <source>You and somebody else changed the same, without knowing of each other.</source>
        <translation>Bạn và người khác cùng sửa một chỗ mà không biết nhau.</translation>
    </message>
    <message>
        <source>Settled: what you wrote was kept.</source>
        <translation>Đã giải quyết: giữ nội dung của bạn.</translation>
    </message>
    <message>
        <source>Settled: what others wrote was kept. What you wrote is below, to be read and copied.</source>
        <translation>Đã giải quyết: giữ nội dung của người khác. Nội dung của bạn ở bên dưới, còn đọc và chép lại được.</translation>
    </message>
    <message>
        <source>You did it on %1.</source>
        <translation>Bạn làm lúc %1.</translation>
    </message>
    <message>
        <source>This is not yours to read any more: it was taken back or given to somebody else before what you did arrived. What you wrote is kept below, to be read and copied; whoever gave it to you can give it again.</source>
        <translation>Bạn không còn quyền xem việc này: việc đã bị thu hồi hoặc giao cho người khác trước khi nội dung của bạn đến nơi. Nội dung bạn đã viết được giữ ở bên dưới, còn đọc và chép lại được; người đã giao có thể giao lại.</translation>
    </message>
    <message>
        <source>Copy mine</source>
        <translation>Chép nội dung của tôi</translation>
    </message>
    <message>
        <source>It was sent again after the server had been restored, and does not fit what is there now. What you wrote is kept below: copy it, and do it once more on the document.</source>
        <translation>Việc này được gửi lại sau khi máy chủ khôi phục nhưng không còn khớp với máy chủ. Nội dung bạn đã ghi được giữ ở bên dưới: hãy chép lại và thực hiện lại trên văn bản.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Đã đọc, cất đi</translation>
    </message>
    <message>
        <source>Save its files…</source>
        <translation>Lưu tệp…</translation>
    </message>
    <message>
        <source>What was written, on the clipboard: to be put in anywhere</source>
        <translation>Chép những gì đã viết vào bộ nhớ tạm, để dán vào bất cứ đâu</translation>
    </message>
    <message>
        <source>The files that belong to what you did, in a folder of your own. Once theirs is kept they leave this computer</source>
        <translation>Lưu tệp của việc bạn đã làm vào một thư mục của bạn. Khi chọn giữ của người khác thì tệp không còn trên máy này</translation>
    </message>
    <message>
        <source>The server has lost this, and whoever did it has not sent it again. It is kept here, to be read and copied; if it is sent after all, it comes as usual.</source>
        <translation>Máy chủ cơ quan đã mất việc này và người làm chưa gửi lại. Nội dung được giữ ở đây để đọc và chép; nếu sau này được gửi lại thì vẫn nhận như thường.</translation>
    </message>
    <message>
        <source>It was done on %1.</source>
        <translation>Việc này làm ngày %1.</translation>
    </message>
    <message>
        <source>Copy theirs</source>
        <translation>Chép nội dung của người khác</translation>
    </message>
</context>
<context>
    <name>congso::ConnectionCard</name>
    <message>
        <source>This office is on this computer alone; it has no server.</source>
        <translation>Cơ quan này chỉ ở trên máy này, chưa có máy chủ.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Máy chủ</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Bảo vệ đường truyền</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Trả lời lần cuối</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Chờ gửi</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Trên máy này</translation>
    </message>
    <message>
        <source>Sign in to the server</source>
        <translation>Đăng nhập máy chủ</translation>
    </message>
    <message>
        <source>Password for the server</source>
        <translation>Mật khẩu máy chủ</translation>
    </message>
    <message>
        <source>Files kept on this computer, at most</source>
        <translation>Tệp giữ trên máy, tối đa</translation>
    </message>
    <message>
        <source>Beyond this, files that were not read for the longest time leave this computer; the server keeps them, and they open again from there. What you have not sent, and your open work, always stays.</source>
        <translation>Quá mức này, những tệp lâu không đọc sẽ được gỡ khỏi máy; máy chủ vẫn giữ, mở lại sẽ tải về. Việc chưa gửi và việc đang xử lý luôn được giữ lại.</translation>
    </message>
    <message>
        <source>Fetching the office</source>
        <translation>Đang tải dữ liệu cơ quan</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Tên tài khoản</translation>
    </message>
    <message>
        <source>Reserved numbers</source>
        <translation>Số đã giữ</translation>
    </message>
</context>
<context>
    <name>congso::CopiesPage</name>
    <message>
        <source>Copies and dispatch</source>
        <translation>Bản sao và gửi văn bản</translation>
    </message>
    <message>
        <source>No copy was made yet, nobody is to be told of anything, and every kept original is in its place.</source>
        <translation>Chưa có bản sao nào, không có nơi nhận nào cần báo, mọi bản lưu đều ở chỗ cũ.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source> by %1</source>
        <translation> bằng văn bản %1</translation>
    </message>
    <message>
        <source>told on %1, has not answered</source>
        <translation>đã báo ngày %1, chưa trả lời</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>chưa báo</translation>
    </message>
    <message>
        <source>To be told (%1)</source>
        <translation>Cần báo cho nơi nhận (%1)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>từ ngày %1</translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation>quá hạn trả từ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến ngày %1</translation>
    </message>
    <message>
        <source>permitted by %1</source>
        <translation>%1 cho phép</translation>
    </message>
    <message>
        <source>Kept originals that are out (%1)</source>
        <translation>Bản lưu đang được sử dụng (%1)</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Chưa có số</translation>
    </message>
    <message>
        <source>Copies (%1)</source>
        <translation>Bản sao (%1)</translation>
    </message>
    <message>
        <source>The reader of files could not be started.</source>
        <translation>Không khởi động được trình đọc tệp.</translation>
    </message>
    <message>
        <source>No document is chosen.</source>
        <translation>Chưa chọn văn bản nào.</translation>
    </message>
    <message>
        <source>%1 is issued.</source>
        <translation>Đã phát hành %1.</translation>
    </message>
    <message>
        <source>The kept original of %1 is back.</source>
        <translation>Đã nhận lại bản lưu của %1.</translation>
    </message>
    <message>
        <source>The copy is made. Take its number next.</source>
        <translation>Đã sao văn bản. Tiếp theo hãy cấp số.</translation>
    </message>
    <message>
        <source>The office has no series for copies yet. An administrator makes a register of outgoing documents for the kinds SY, SL and TrS.</source>
        <translation>Cơ quan chưa có sổ bản sao. Quản trị viên cần lập một sổ văn bản đi cho các loại SY, SL và TrS.</translation>
    </message>
    <message>
        <source>The copy has its number.</source>
        <translation>Bản sao đã có số.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>The sheets of %1 are kept. It can be issued.</source>
        <translation>Đã lưu bản đã ký, đóng dấu của %1. Có thể phát hành.</translation>
    </message>
    <message>
        <source>It is recorded.</source>
        <translation>Đã ghi.</translation>
    </message>
    <message>
        <source>envelopes.pdf</source>
        <translation>bi-van-ban.pdf</translation>
    </message>
    <message numerus="yes">
        <source>%n envelope(s): %1</source>
        <translation>
            <numerusform>%n bì: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::CopyDialog</name>
    <message>
        <source>Make a copy</source>
        <translation>Sao văn bản</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>Sao văn bản</translation>
    </message>
    <message>
        <source>One recipient a line</source>
        <translation>Mỗi dòng một nơi nhận</translation>
    </message>
    <message>
        <source>Document to copy: number and notation</source>
        <translation>Văn bản được sao: số và ký hiệu</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>Sao từ</translation>
    </message>
    <message>
        <source>Copied to</source>
        <translation>Sao sang</translation>
    </message>
    <message>
        <source>Pages of the extract</source>
        <translation>Trang trích sao</translation>
    </message>
    <message>
        <source>Or its words, copied out exactly</source>
        <translation>Hoặc nội dung trích, chép nguyên văn</translation>
    </message>
    <message>
        <source>Decided and signed by</source>
        <translation>Người quyết định và ký bản sao</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Why on paper</source>
        <translation>Lý do gửi giấy</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>không tìm thấy</translation>
    </message>
    <message>
        <source>Its pages are not stored: copy the paper at the copier, the form to put under it is printed.</source>
        <translation>Chưa có tệp của văn bản này: hãy chụp bản giấy bằng máy sao chụp, phần thể thức bản sao sẽ được in.</translation>
    </message>
    <message>
        <source>A whole electronic document is sent on as it is. Copy it to paper, or make an extract.</source>
        <translation>Văn bản điện tử được gửi nguyên vẹn, không sao toàn văn sang điện tử. Hãy sao sang giấy hoặc trích sao.</translation>
    </message>
    <message>
        <source>to be filled in</source>
        <translation>cần điền</translation>
    </message>
    <message>
        <source>Agency, unit or group of the address book; Enter adds it</source>
        <translation>Cơ quan, đơn vị hoặc nhóm trong sổ địa chỉ; nhấn Enter để thêm</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>Thêm nơi nhận</translation>
    </message>
</context>
<context>
    <name>congso::CopyWords</name>
    <message>
        <source>Sao lục (copy of a copy that came in)</source>
        <translation>Sao lục (sao từ bản sao y nhận được)</translation>
    </message>
    <message>
        <source>Trích sao (extract)</source>
        <translation>Trích sao (một phần nội dung)</translation>
    </message>
    <message>
        <source>Sao y (whole copy)</source>
        <translation>Sao y (toàn văn)</translation>
    </message>
    <message>
        <source>paper document</source>
        <translation>văn bản giấy</translation>
    </message>
    <message>
        <source>electronic document</source>
        <translation>văn bản điện tử</translation>
    </message>
    <message>
        <source>copy on paper</source>
        <translation>bản sao giấy</translation>
    </message>
    <message>
        <source>electronic copy</source>
        <translation>bản sao điện tử</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Thu hồi</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Thay thế</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Đính chính</translation>
    </message>
    <message>
        <source>lent</source>
        <translation>cho mượn</translation>
    </message>
    <message>
        <source>read here</source>
        <translation>đọc tại chỗ</translation>
    </message>
    <message>
        <source>Waits for its number</source>
        <translation>Chờ cấp số</translation>
    </message>
    <message>
        <source>To be printed, signed and stamped</source>
        <translation>Chờ in, ký và đóng dấu</translation>
    </message>
    <message>
        <source>Waits for the agency's signature</source>
        <translation>Chờ ký số của cơ quan</translation>
    </message>
    <message>
        <source>Waits to be issued</source>
        <translation>Chờ phát hành</translation>
    </message>
    <message>
        <source>%1 (%2 × %3 mm)</source>
        <translation>%1 (%2 × %3 mm)</translation>
    </message>
    <message>
        <source>Copies and dispatch</source>
        <translation>Bản sao và gửi văn bản</translation>
    </message>
    <message>
        <source>New copy…</source>
        <translation>Sao văn bản…</translation>
    </message>
    <message>
        <source>Copy a document that came or was issued, whole or an extract</source>
        <translation>Sao toàn văn hoặc trích sao một văn bản đến hay văn bản đã phát hành</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Mở văn bản</translation>
    </message>
    <message>
        <source>Show the chosen document where it is handled</source>
        <translation>Mở văn bản đang chọn ở nơi xử lý</translation>
    </message>
    <message>
        <source>Take the number</source>
        <translation>Cấp số</translation>
    </message>
    <message>
        <source>Take the next number of the series of copies for the chosen copy, with today's date</source>
        <translation>Cấp số tiếp theo của sổ bản sao cho bản sao đang chọn, ghi ngày hôm nay</translation>
    </message>
    <message>
        <source>Save the sheets…</source>
        <translation>Lưu bản để in…</translation>
    </message>
    <message>
        <source>The copy with its form as a PDF, to be printed and signed, or signed digitally</source>
        <translation>Bản sao có đủ thể thức, dạng PDF, để in và ký, hoặc ký số</translation>
    </message>
    <message>
        <source>Signed and stamped</source>
        <translation>Đã ký, đóng dấu</translation>
    </message>
    <message>
        <source>The printed copy was signed and stamped: keep its sheets with it</source>
        <translation>Bản in đã được ký và đóng dấu: lưu kèm bản sao</translation>
    </message>
    <message>
        <source>Issue the copy</source>
        <translation>Phát hành bản sao</translation>
    </message>
    <message>
        <source>Issue it to its recipients; from then on nothing of it can be altered</source>
        <translation>Phát hành đến nơi nhận; từ đó không sửa được gì nữa</translation>
    </message>
    <message>
        <source>Envelopes…</source>
        <translation>In bì văn bản…</translation>
    </message>
    <message>
        <source>Envelopes for the recipients that get the chosen document on paper, as a PDF</source>
        <translation>Bì cho các nơi nhận bản giấy của văn bản đang chọn, dạng PDF</translation>
    </message>
    <message>
        <source>Was told…</source>
        <translation>Đã báo…</translation>
    </message>
    <message>
        <source>Gave it back or cancelled it…</source>
        <translation>Đã trả lại hoặc đã hủy…</translation>
    </message>
    <message>
        <source>Give out a kept original…</source>
        <translation>Cho sử dụng bản lưu…</translation>
    </message>
    <message>
        <source>Record who uses the kept original of an issued document, and who permitted it</source>
        <translation>Ghi ai sử dụng bản lưu của văn bản đã phát hành và ai cho phép</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Nhận lại</translation>
    </message>
    <message>
        <source>The chosen kept original is back in its place</source>
        <translation>Bản lưu đang chọn đã về chỗ cũ</translation>
    </message>
    <message>
        <source>Book of what went by post…</source>
        <translation>Sổ gửi văn bản đi bưu điện…</translation>
    </message>
    <message>
        <source>Book of kept originals…</source>
        <translation>Sổ sử dụng bản lưu…</translation>
    </message>
    <message>
        <source>Sign for the agency</source>
        <translation>Ký số của cơ quan</translation>
    </message>
    <message>
        <source>Sign the electronic copy with the agency's certificate: its signature stands at the top right</source>
        <translation>Ký bản sao điện tử bằng chứng thư số của cơ quan; chữ ký hiển thị ở góc trên bên phải</translation>
    </message>
    <message>
        <source>Record that the marked recipients were told, how and when</source>
        <translation>Ghi đã báo cho các nơi nhận được chọn, bằng cách nào, ngày nào</translation>
    </message>
    <message>
        <source>Record that the marked recipients returned the paper or cancelled the document on their systems</source>
        <translation>Ghi các nơi nhận được chọn đã trả lại bản giấy hoặc đã hủy văn bản trên hệ thống của mình</translation>
    </message>
    <message>
        <source>Sổ gửi văn bản đi bưu điện of a year as a PDF</source>
        <translation>Sổ gửi văn bản đi bưu điện của một năm, ra tệp PDF</translation>
    </message>
    <message>
        <source>Sổ sử dụng bản lưu of a year as a PDF</source>
        <translation>Sổ sử dụng bản lưu của một năm, ra tệp PDF</translation>
    </message>
</context>
<context>
    <name>congso::CorrectForm</name>
    <message>
        <source>Reason for the correction</source>
        <translation>Lý do đính chính</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>đã sửa</translation>
    </message>
    <message>
        <source>Note on what was in it</source>
        <translation>Ghi chú về nội dung trong bì</translation>
    </message>
</context>
<context>
    <name>congso::DateEdit</name>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Chọn ngày (Alt+↓)</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
</context>
<context>
    <name>congso::DayEndPage</name>
    <message>
        <source>Day's end</source>
        <translation>Cuối ngày</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>Việc còn lại</translation>
    </message>
    <message>
        <source>Nothing is left of this day: everything is registered, submitted and scanned, and no number is missing.</source>
        <translation>Không còn việc của ngày này: văn bản đã vào sổ, đã trình, đã có bản quét và không thiếu số nào.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Envelope, not opened</source>
        <translation>Bì văn bản, không bóc</translation>
    </message>
    <message>
        <source>%1 arrived · %2 registered · %3 submitted · %4 number(s) missing</source>
        <translation>%1 đến · %2 vào sổ · %3 đã trình · %4 thiếu số</translation>
    </message>
    <message>
        <source>Arrived, not registered</source>
        <translation>Đã đến, chưa vào sổ</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Chưa có số</translation>
    </message>
    <message>
        <source>Registered, not submitted</source>
        <translation>Đã vào sổ, chưa trình</translation>
    </message>
    <message>
        <source>Urgent, not opened yet</source>
        <translation>Khẩn, chưa ai mở</translation>
    </message>
    <message>
        <source>Without a scan</source>
        <translation>Chưa có bản quét</translation>
    </message>
    <message>
        <source>Numbers missing</source>
        <translation>Thiếu số</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Còn thiếu: %1</translation>
    </message>
    <message>
        <source>Printed: %1.</source>
        <translation>Đã in: %1.</translation>
    </message>
</context>
<context>
    <name>congso::DeadlineEdit</name>
    <message>
        <source>A number of working days, or a date: 5, 13/3, 13/03/2026.</source>
        <translation>Số ngày làm việc hoặc một ngày: 5, 13/3, 13/03/2026.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>không phải ngày</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>sau %1</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>thời hạn</translation>
    </message>
</context>
<context>
    <name>congso::DelegationForm</name>
    <message>
        <source>Delegate work</source>
        <translation>Ủy quyền xử lý</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Ủy quyền cho</translation>
    </message>
    <message>
        <source>What the delegate may do</source>
        <translation>Phạm vi ủy quyền</translation>
    </message>
    <message>
        <source>Everything that is mine</source>
        <translation>Toàn bộ việc của tôi</translation>
    </message>
    <message>
        <source>Only what concerns %1</source>
        <translation>Chỉ việc liên quan đến %1</translation>
    </message>
    <message>
        <source>Limited to</source>
        <translation>Phạm vi đơn vị</translation>
    </message>
    <message>
        <source>Documents that came before the first day too</source>
        <translation>Cả văn bản đến trước ngày bắt đầu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>%1 may act for you in this time.</source>
        <translation>%1 được xử lý thay bạn trong thời gian này.</translation>
    </message>
    <message>
        <source>all kinds, unless some are ticked</source>
        <translation>mọi loại, nếu không đánh dấu loại nào</translation>
    </message>
    <message numerus="yes">
        <source>only %n kind(s)</source>
        <translation>
            <numerusform>chỉ %n loại</numerusform>
        </translation>
    </message>
    <message>
        <source>Limited to these kinds</source>
        <translation>Chỉ những loại văn bản</translation>
    </message>
</context>
<context>
    <name>congso::DelegationPage</name>
    <message>
        <source>Delegation, absence</source>
        <translation>Ủy quyền, vắng mặt</translation>
    </message>
    <message>
        <source>Delegate…</source>
        <translation>Ủy quyền…</translation>
    </message>
    <message>
        <source>Let another person act in your name for a time</source>
        <translation>Để người khác xử lý thay bạn trong một thời gian</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Chấm dứt</translation>
    </message>
    <message>
        <source>End the chosen delegation at once</source>
        <translation>Chấm dứt ngay ủy quyền đã chọn</translation>
    </message>
    <message>
        <source>Act in that name</source>
        <translation>Xử lý thay</translation>
    </message>
    <message>
        <source>See and handle the documents of the person who delegated to you</source>
        <translation>Xem và xử lý văn bản của người ủy quyền cho bạn</translation>
    </message>
    <message>
        <source>Enter absence…</source>
        <translation>Ghi vắng mặt…</translation>
    </message>
    <message>
        <source>Say when somebody is away; who assigns work is told</source>
        <translation>Ghi thời gian vắng mặt; người phân công việc được báo</translation>
    </message>
    <message>
        <source>Cancel the absence</source>
        <translation>Hủy vắng mặt</translation>
    </message>
    <message>
        <source>The person is there after all</source>
        <translation>Người này không vắng mặt nữa</translation>
    </message>
    <message>
        <source>Hand over my work…</source>
        <translation>Bàn giao công việc của tôi…</translation>
    </message>
    <message>
        <source>Everything open goes to another person, who confirms it</source>
        <translation>Toàn bộ việc đang dở chuyển cho người khác, người đó xác nhận</translation>
    </message>
    <message>
        <source>List and confirmation…</source>
        <translation>Danh mục và xác nhận…</translation>
    </message>
    <message>
        <source>Look at what is handed over, and confirm it</source>
        <translation>Xem danh mục bàn giao và xác nhận</translation>
    </message>
    <message>
        <source>Cancel the hand-over…</source>
        <translation>Hủy bàn giao…</translation>
    </message>
    <message>
        <source>Nothing is handed over</source>
        <translation>Không bàn giao gì</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Ủy quyền</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Vắng mặt</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Bàn giao</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Người ủy quyền</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Người được ủy quyền</translation>
    </message>
    <message>
        <source>From, until</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>What the delegate may do</source>
        <translation>Phạm vi ủy quyền</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Given by me and by others</source>
        <translation>Các ủy quyền của cơ quan</translation>
    </message>
    <message>
        <source>Given by me</source>
        <translation>Tôi ủy quyền</translation>
    </message>
    <message>
        <source>You have delegated nothing. While you are away another person can act in your name.</source>
        <translation>Bạn chưa ủy quyền cho ai. Khi vắng mặt, bạn có thể để người khác xử lý thay.</translation>
    </message>
    <message>
        <source>Given to me</source>
        <translation>Ủy quyền cho tôi</translation>
    </message>
    <message>
        <source>Nobody has delegated anything to you.</source>
        <translation>Chưa có ai ủy quyền cho bạn.</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Người vắng mặt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Nobody is away. Enter an absence, and who assigns work is told.</source>
        <translation>Không có ai vắng mặt. Ghi vắng mặt để người phân công việc được biết.</translation>
    </message>
    <message>
        <source>Who hands over</source>
        <translation>Người bàn giao</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Người nhận bàn giao</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Từ lúc</translation>
    </message>
    <message>
        <source>Nothing is being handed over. When somebody changes post, everything open goes to another person with both confirmations.</source>
        <translation>Không có bàn giao nào. Khi có người chuyển công tác, toàn bộ việc đang dở được chuyển cho người khác với xác nhận của hai bên.</translation>
    </message>
    <message>
        <source>Choose a delegation that is not over.</source>
        <translation>Chọn một ủy quyền chưa hết hạn.</translation>
    </message>
    <message>
        <source>Choose a delegation to you that is in force today.</source>
        <translation>Chọn một ủy quyền cho bạn đang có hiệu lực hôm nay.</translation>
    </message>
    <message>
        <source>Choose an absence of yours that is not over.</source>
        <translation>Chọn một đợt vắng mặt của bạn chưa kết thúc.</translation>
    </message>
    <message>
        <source>Choose a hand-over first.</source>
        <translation>Chọn một lần bàn giao trước.</translation>
    </message>
    <message>
        <source>Choose a hand-over that is not taken over yet.</source>
        <translation>Chọn một lần bàn giao chưa được nhận.</translation>
    </message>
    <message>
        <source>The delegation to %1 has ended.</source>
        <translation>Đã chấm dứt ủy quyền cho %1.</translation>
    </message>
    <message>
        <source>The absence of %1 is cancelled.</source>
        <translation>Đã hủy vắng mặt của %1.</translation>
    </message>
    <message>
        <source>Cancel the hand-over</source>
        <translation>Hủy bàn giao</translation>
    </message>
    <message>
        <source>The hand-over is cancelled; nothing has moved.</source>
        <translation>Đã hủy bàn giao; không có việc nào bị chuyển.</translation>
    </message>
</context>
<context>
    <name>congso::DelegationWords</name>
    <message>
        <source>earlier documents too</source>
        <translation>cả văn bản trước đó</translation>
    </message>
    <message>
        <source>documents that arrive from then on</source>
        <translation>văn bản đến từ ngày bắt đầu</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>đã chấm dứt</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>chưa bắt đầu</translation>
    </message>
    <message>
        <source>over</source>
        <translation>đã hết</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>đang hiệu lực</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>đã hủy</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>chưa đến</translation>
    </message>
    <message>
        <source>away now</source>
        <translation>đang vắng</translation>
    </message>
    <message>
        <source>Acting for %1</source>
        <translation>Xử lý thay %1</translation>
    </message>
</context>
<context>
    <name>congso::DetailsTab</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, lần %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Thông tin hồ sơ</translation>
    </message>
    <message>
        <source>Versions of the files</source>
        <translation>Các lần sửa của tệp</translation>
    </message>
    <message>
        <source>Issuing it closes the incoming document that it answers.</source>
        <translation>Khi phát hành, văn bản đến được trả lời sẽ hoàn thành.</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>đã bỏ</translation>
    </message>
    <message>
        <source>current</source>
        <translation>hiện hành</translation>
    </message>
    <message>
        <source>The paper lies in: %1</source>
        <translation>Bản giấy để ở: %1</translation>
    </message>
</context>
<context>
    <name>congso::DocumentHeader</name>
    <message>
        <source>arrival no.</source>
        <translation>số đến</translation>
    </message>
</context>
<context>
    <name>congso::DocumentList</name>
    <message>
        <source>Order and view</source>
        <translation>Sắp xếp và cách xem</translation>
    </message>
    <message>
        <source>Filter by number, agency, subject</source>
        <translation>Lọc theo số, cơ quan, trích yếu</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Lọc danh sách</translation>
    </message>
    <message>
        <source>Without tone marks all spellings are found; with tone marks exactly what you type.</source>
        <translation>Gõ không dấu thì tìm mọi cách viết; gõ có dấu thì tìm đúng như đã gõ.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Bỏ lọc</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>Dạng &amp;bảng</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Cột…</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n văn bản</numerusform>
        </translation>
    </message>
    <message>
        <source>No document here matches “%1”.</source>
        <translation>Không có văn bản nào ở đây khớp với “%1”.</translation>
    </message>
</context>
<context>
    <name>congso::DocumentListModel</name>
    <message>
        <source>unread</source>
        <translation>chưa đọc</translation>
    </message>
    <message>
        <source>Arrival no.</source>
        <translation>Số đến</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>Ngày đến</translation>
    </message>
    <message>
        <source>Issuing agency</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Number, notation</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Document date</source>
        <translation>Ngày văn bản</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tên loại</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Mức độ khẩn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Đang ở</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Số tệp</translation>
    </message>
</context>
<context>
    <name>congso::DocumentPane</name>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Choose a document to see it here.</source>
        <translation>Chọn một văn bản để xem ở đây.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Đã lưu %1.</translation>
    </message>
    <message>
        <source>A newer version of the program has written to this document; here it can only be read.</source>
        <translation>Văn bản này đã được phiên bản mới hơn của chương trình ghi; ở đây chỉ xem được.</translation>
    </message>
    <message>
        <source>No document is chosen.</source>
        <translation>Chưa chọn văn bản.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Đã hoàn tác.</translation>
    </message>
    <message>
        <source>The slip was printed to %1.</source>
        <translation>Đã in phiếu giải quyết ra %1.</translation>
    </message>
    <message>
        <source>Parts of the document</source>
        <translation>Các phần của văn bản</translation>
    </message>
    <message>
        <source>A read-only copy of %1 was given to another program; it is removed when you leave.</source>
        <translation>Đã mở bản sao chỉ đọc của %1 bằng chương trình khác; bản sao được xóa khi bạn thoát.</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Phiếu xử lý</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Văn bản liên quan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử xử lý</translation>
    </message>
    <message>
        <source>The citation is copied.</source>
        <translation>Đã chép trích dẫn.</translation>
    </message>
    <message>
        <source>Number and deadline are copied, nothing of the contents.</source>
        <translation>Đã chép số và thời hạn, không kèm nội dung.</translation>
    </message>
    <message>
        <source>Only you: %1</source>
        <translation>Chỉ mình bạn: %1</translation>
    </message>
    <message>
        <source>Save the meeting</source>
        <translation>Lưu lịch họp</translation>
    </message>
    <message>
        <source>%1 contests what %2 entered (%3): %4</source>
        <translation>%1 không xác nhận điều %2 đã nhập thay (%3): %4</translation>
    </message>
    <message>
        <source>The document has no file yet; attach its scan first.</source>
        <translation>Văn bản chưa có tệp; hãy gắn bản quét trước.</translation>
    </message>
    <message>
        <source>Attach the scan</source>
        <translation>Gắn bản quét</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.tif *.tiff *.png *.jpg *.jpeg)</source>
        <translation>Bản quét (*.pdf *.tif *.tiff *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) written to %1.</source>
        <translation>
            <numerusform>Đã ghi %n trang vào %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stamped copy as PDF</source>
        <translation>Bản sao có dấu Đến (PDF)</translation>
    </message>
    <message>
        <source>Writing the stamped copy</source>
        <translation>Đang ghi bản sao có dấu Đến</translation>
    </message>
    <message>
        <source>Labels for the paper</source>
        <translation>Nhãn cho bản giấy</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lưu thành PDF…</translation>
    </message>
    <message>
        <source>First free label of the sheet</source>
        <translation>Ô nhãn trống đầu tiên của tờ</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s), %1 on a sheet</source>
        <translation>
            <numerusform>%n nhãn, mỗi tờ %1 ô</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the labels</source>
        <translation>Đang ghi nhãn</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liên quan</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Lịch sử</translation>
    </message>
</context>
<context>
    <name>congso::DocumentsPage</name>
    <message numerus="yes">
        <source>%n document(s) marked as read.</source>
        <translation>
            <numerusform>Đã đánh dấu đã xem %n văn bản.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select several documents first, with Shift or Ctrl.</source>
        <translation>Hãy chọn nhiều văn bản trước (giữ Shift hoặc Ctrl).</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n document(s).</source>
        <translation>
            <numerusform>Đã thực hiện: %n văn bản.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused: %n document(s).</source>
        <translation>
            <numerusform>Không thực hiện được: %n văn bản.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::DraftForm</name>
    <message>
        <source>Draft an answer</source>
        <translation>Soạn văn bản trả lời</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Dự thảo mới</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Lưu dự thảo</translation>
    </message>
    <message>
        <source>Issuing it completes that document</source>
        <translation>Khi phát hành thì hoàn thành văn bản đến đó</translation>
    </message>
    <message>
        <source>Drafting unit</source>
        <translation>Đơn vị soạn thảo</translation>
    </message>
    <message>
        <source>Text of the document (one file)</source>
        <translation>Bản dự thảo (một tệp)</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Tài liệu kèm theo</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Văn bản này</translation>
    </message>
    <message>
        <source>it</source>
        <translation>văn bản đó</translation>
    </message>
    <message>
        <source>The text of the document is one file; what goes with it stands among the attachments.</source>
        <translation>Bản dự thảo chỉ là một tệp; tài liệu đi cùng để ở mục Tài liệu kèm theo.</translation>
    </message>
    <message>
        <source>Then write the text in this program</source>
        <translation>Sau đó soạn nội dung ngay trong phần mềm</translation>
    </message>
</context>
<context>
    <name>congso::DragHandle</name>
    <message>
        <source>Drag the file out</source>
        <translation>Kéo tệp ra ngoài</translation>
    </message>
    <message>
        <source>Drag the file out as %1</source>
        <translation>Kéo tệp ra ngoài với tên %1</translation>
    </message>
</context>
<context>
    <name>congso::EnterForm</name>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Entered for</source>
        <translation>Nhập thay cho</translation>
    </message>
    <message>
        <source>What was done or said</source>
        <translation>Việc đã ghi trên giấy hoặc nói qua điện thoại</translation>
    </message>
    <message>
        <source>Signed slip, as evidence</source>
        <translation>Phiếu có chữ ký, làm căn cứ</translation>
    </message>
    <message>
        <source>Without the signed slip it waits until the person has confirmed it.</source>
        <translation>Không có phiếu đã ký thì việc này chờ chính người đó xác nhận.</translation>
    </message>
    <message>
        <source>Enter for them</source>
        <translation>Nhập thay</translation>
    </message>
    <message>
        <source>Enter for somebody</source>
        <translation>Nhập thay</translation>
    </message>
    <message>
        <source>Instead of what is contested</source>
        <translation>Thay cho điều không được xác nhận</translation>
    </message>
    <message>
        <source>nothing, this is another act</source>
        <translation>không thay, đây là việc khác</translation>
    </message>
</context>
<context>
    <name>congso::EntryModel</name>
    <message>
        <source>You may not read this document.</source>
        <translation>Bạn không được xem văn bản này.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Number, notation</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Document date</source>
        <translation>Ngày văn bản</translation>
    </message>
    <message>
        <source>Issuing agency</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Tờ số</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>congso::EnvelopeDialog</name>
    <message>
        <source>Envelopes</source>
        <translation>Bì văn bản</translation>
    </message>
    <message>
        <source>Make the envelopes</source>
        <translation>Tạo bì văn bản</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Khổ bì</translation>
    </message>
    <message>
        <source>Address, telephone, e-mail, web page of the agency</source>
        <translation>Địa chỉ, điện thoại, thư điện tử, trang thông tin của cơ quan</translation>
    </message>
</context>
<context>
    <name>congso::ExportDialog</name>
    <message>
        <source>Export the list</source>
        <translation>Xuất danh sách</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Bảng tính (*.xlsx)</translation>
    </message>
    <message>
        <source>Text document (*.odt)</source>
        <translation>Văn bản (*.odt)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Table as text (*.csv)</source>
        <translation>Bảng dạng văn bản (*.csv)</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Kết quả tìm kiếm</translation>
    </message>
    <message>
        <source>A list is not written as .%1. Choose .odt for a text that Word and LibreOffice open, .xlsx or .csv for a table, .pdf for printing.</source>
        <translation>Danh sách không xuất được dưới dạng .%1. Hãy chọn .odt nếu cần văn bản (Word và LibreOffice đều mở được), .xlsx hoặc .csv nếu cần bảng, .pdf nếu cần in.</translation>
    </message>
</context>
<context>
    <name>congso::FieldsEdit</name>
    <message>
        <source>made by itself</source>
        <translation>tự lập</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Chưa chọn</translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>còn thiếu</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Ẩn bớt thông tin</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Thông tin khác</translation>
    </message>
</context>
<context>
    <name>congso::FileIntoDialog</name>
    <message>
        <source>Put into a case file</source>
        <translation>Đưa vào hồ sơ</translation>
    </message>
    <message>
        <source>Put into it</source>
        <translation>Đưa vào hồ sơ</translation>
    </message>
    <message>
        <source>Code or title of the case file</source>
        <translation>Số, ký hiệu hoặc tiêu đề hồ sơ</translation>
    </message>
    <message>
        <source>Find a case file</source>
        <translation>Tìm hồ sơ</translation>
    </message>
    <message>
        <source>Case files</source>
        <translation>Hồ sơ công việc</translation>
    </message>
    <message>
        <source>No open case file of yours here. Open a new one for this work.</source>
        <translation>Bạn chưa có hồ sơ nào đang mở. Hãy mở hồ sơ mới cho công việc này.</translation>
    </message>
    <message>
        <source>New case file…</source>
        <translation>Hồ sơ mới…</translation>
    </message>
    <message>
        <source>same sender</source>
        <translation>cùng nơi gửi</translation>
    </message>
    <message>
        <source>title fits</source>
        <translation>đúng nội dung</translation>
    </message>
    <message>
        <source>No open case file matches “%1”.</source>
        <translation>Không có hồ sơ đang mở nào khớp với “%1”.</translation>
    </message>
    <message>
        <source>the new case file</source>
        <translation>hồ sơ mới</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) put into %1.</source>
        <translation>
            <numerusform>Đã đưa %n văn bản vào %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::FileView</name>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>No file belongs to this document.</source>
        <translation>Văn bản này không có tệp nào.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Đang mở…</translation>
    </message>
    <message>
        <source>Shown as pictures: this file is not safe to be opened in the window.</source>
        <translation>Hiển thị dưới dạng ảnh: tệp này không an toàn để mở trực tiếp.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lưu bản sao</translation>
    </message>
    <message>
        <source>This kind of file is not shown here. Open it with another program, or save a copy.</source>
        <translation>Loại tệp này không hiển thị được tại đây. Hãy mở bằng chương trình khác hoặc lưu một bản sao.</translation>
    </message>
    <message>
        <source>Recognised text</source>
        <translation>Văn bản nhận dạng</translation>
    </message>
    <message>
        <source>Shows beside the page what was read on it, to compare and to correct</source>
        <translation>Hiện phần chữ máy đọc được cạnh trang văn bản để đối chiếu và sửa</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Nội dung tệp</translation>
    </message>
    <message>
        <source>Only the text is shown here. Open the file in another program to see how it will be printed.</source>
        <translation>Ở đây chỉ hiện phần chữ. Mở tệp bằng phần mềm khác để xem đúng như khi in.</translation>
    </message>
    <message>
        <source>The pages are being made; until then only the text is shown.</source>
        <translation>Đang tạo các trang; trong lúc đó chỉ hiện phần chữ.</translation>
    </message>
    <message>
        <source>The pages as %1 makes them of this file, which itself is unchanged. Another program may break lines and pages elsewhere.</source>
        <translation>Các trang do %1 tạo từ tệp này; bản thân tệp không thay đổi. Phần mềm khác có thể ngắt dòng, ngắt trang khác đi.</translation>
    </message>
</context>
<context>
    <name>congso::FilesEdit</name>
    <message>
        <source>Drop files here or press Enter</source>
        <translation>Thả tệp vào đây hoặc nhấn Enter</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Số tệp</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Chọn tệp</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Bỏ %1</translation>
    </message>
</context>
<context>
    <name>congso::FindBar</name>
    <message>
        <source>Find in this document</source>
        <translation>Tìm trong văn bản này</translation>
    </message>
    <message>
        <source>Exact tone marks</source>
        <translation>Đúng dấu</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Kết quả trước (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>Kết quả sau (Enter)</translation>
    </message>
    <message>
        <source>Find only where the tone marks are the same</source>
        <translation>Chỉ tìm chỗ viết đúng dấu</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Đóng (Esc)</translation>
    </message>
    <message>
        <source>Finding…</source>
        <translation>Đang tìm…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Không tìm thấy</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n kết quả</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::FindPage</name>
    <message>
        <source>Save this search</source>
        <translation>Lưu tìm kiếm này</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <translation>Đổi tên tìm kiếm đã lưu</translation>
    </message>
    <message>
        <source>Dropped the saved search “%1”.</source>
        <translation>Đã bỏ tìm kiếm đã lưu “%1”.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Tìm kiếm: %1</translation>
    </message>
    <message>
        <source>Nothing is written with exactly these tone marks. These are the hits without regard to them.</source>
        <translation>Không có chỗ nào viết đúng dấu như vậy. Đây là kết quả tìm không phân biệt dấu.</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, other words, or words without tone marks: “nghi dinh” finds “nghị định” too. Numbers are found as 36/TB-UBND or only as 36.</source>
        <translation>Không tìm thấy văn bản nào. Hãy thử ít từ hơn, từ khác, hoặc gõ không dấu: “nghi dinh” tìm được cả “nghị định”. Số văn bản tìm bằng 36/TB-UBND hoặc chỉ 36.</translation>
    </message>
    <message>
        <source>Nothing was found within what the search is narrowed by.</source>
        <translation>Không tìm thấy văn bản nào trong phạm vi đã thu hẹp.</translation>
    </message>
    <message>
        <source>The search is being prepared for the first time. What is found appears here as soon as it is.</source>
        <translation>Đang chuẩn bị tìm kiếm lần đầu. Kết quả sẽ hiện ở đây ngay khi có.</translation>
    </message>
    <message>
        <source>No saved search is shown.</source>
        <translation>Không có tìm kiếm đã lưu nào đang mở.</translation>
    </message>
    <message>
        <source>Type what to search for first.</source>
        <translation>Hãy gõ nội dung cần tìm trước.</translation>
    </message>
    <message>
        <source>The search is not narrowed.</source>
        <translation>Kết quả không bị thu hẹp.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Name in the list at the left</source>
        <translation>Tên trong danh sách bên trái</translation>
    </message>
    <message>
        <source>Exporting the list</source>
        <translation>Đang xuất danh sách</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were written to %1.</source>
        <translation>
            <numerusform>Đã ghi %n văn bản vào %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::FindingRow</name>
    <message>
        <source>page %1</source>
        <translation>trang %1</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Sửa</translation>
    </message>
</context>
<context>
    <name>congso::FindingsBox</name>
    <message>
        <source>Show what was dropped again</source>
        <translation>Hiện lại những mục đã bỏ qua</translation>
    </message>
    <message>
        <source>Tasks found in the letter</source>
        <translation>Việc giao trong văn bản</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>hạn %1</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Drop this task</source>
        <translation>Bỏ qua việc này</translation>
    </message>
    <message numerus="yes">
        <source>Show %n task(s) given to others</source>
        <translation>
            <numerusform>Hiện %n việc giao cho nơi khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents here that the letter speaks of</source>
        <translation>Văn bản đã có mà văn bản này nhắc đến</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Liên kết</translation>
    </message>
    <message>
        <source>Do not link</source>
        <translation>Không liên kết</translation>
    </message>
    <message>
        <source>✓ Will be linked: %1</source>
        <translation>✓ Sẽ liên kết: %1</translation>
    </message>
    <message>
        <source>Who led similar documents</source>
        <translation>Đơn vị từng chủ trì văn bản tương tự</translation>
    </message>
    <message numerus="yes">
        <source>Led %n similar document(s)</source>
        <translation>
            <numerusform>Đã chủ trì %n văn bản tương tự</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n of the same agency</source>
        <translation>
            <numerusform>, trong đó %n văn bản cùng cơ quan</numerusform>
        </translation>
    </message>
    <message>
        <source>; the likest: “%1” (%2)</source>
        <translation>; giống nhất: “%1” (%2)</translation>
    </message>
    <message>
        <source>Drop this suggestion</source>
        <translation>Bỏ qua gợi ý này</translation>
    </message>
</context>
<context>
    <name>congso::FlagNames</name>
    <message>
        <source>Red flag</source>
        <translation>Cờ đỏ</translation>
    </message>
    <message>
        <source>Orange flag</source>
        <translation>Cờ cam</translation>
    </message>
    <message>
        <source>Yellow flag</source>
        <translation>Cờ vàng</translation>
    </message>
    <message>
        <source>Green flag</source>
        <translation>Cờ xanh lá</translation>
    </message>
    <message>
        <source>Blue flag</source>
        <translation>Cờ xanh dương</translation>
    </message>
</context>
<context>
    <name>congso::FlowPicture</name>
    <message>
        <source>done</source>
        <translation>đã xong</translation>
    </message>
    <message>
        <source>now</source>
        <translation>đang ở đây</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>đã dừng</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>chưa đến</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>Where the document is</source>
        <translation>Văn bản đang ở đâu</translation>
    </message>
</context>
<context>
    <name>congso::FormCheckPanel</name>
    <message>
        <source>Form of the document</source>
        <translation>Thể thức văn bản</translation>
    </message>
    <message>
        <source>Put all right</source>
        <translation>Sửa tất cả</translation>
    </message>
    <message>
        <source>%1 wrong, %2 unusual</source>
        <translation>%1 sai, %2 khác thường</translation>
    </message>
    <message>
        <source>Nothing in the form of the document was found wrong.</source>
        <translation>Không thấy lỗi thể thức.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>congso::FormDialog</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>congso::FoundDocument</name>
    <message>
        <source>Only for incoming documents.</source>
        <translation>Chỉ dùng cho văn bản đến.</translation>
    </message>
</context>
<context>
    <name>congso::GapDialog</name>
    <message>
        <source>Missing numbers</source>
        <translation>Số còn thiếu</translation>
    </message>
    <message>
        <source>%1 numbers used, from %2 to %3.</source>
        <translation>Đã dùng %1 số, từ %2 đến %3.</translation>
    </message>
    <message>
        <source>No number has been used yet.</source>
        <translation>Chưa dùng số nào.</translation>
    </message>
    <message>
        <source>No number is missing.</source>
        <translation>Không thiếu số nào.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Còn thiếu: %1</translation>
    </message>
    <message>
        <source>Voided:</source>
        <translation>Đã hủy:</translation>
    </message>
</context>
<context>
    <name>congso::GiveBackDialog</name>
    <message>
        <source>Give back a reserved number</source>
        <translation>Trả lại số đã giữ</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Trả lại</translation>
    </message>
    <message>
        <source>The number is struck out in its book, with the reason beside it, and is never given again.</source>
        <translation>Số được ghi hủy trong sổ, kèm lý do, và không bao giờ cấp lại.</translation>
    </message>
    <message>
        <source>Reserved number</source>
        <translation>Số đã giữ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>%1 · %2 %3 · %4</source>
        <translation>%1 · %2 %3 · %4</translation>
    </message>
    <message>
        <source>No number is reserved.</source>
        <translation>Không có số nào đang giữ.</translation>
    </message>
    <message numerus="yes">
        <source>at least %n character(s)</source>
        <translation>
            <numerusform>ít nhất %n ký tự</numerusform>
        </translation>
    </message>
    <message>
        <source>Number %1 is given back and stays empty in its book.</source>
        <translation>Đã trả lại số %1; trong sổ ghi là hủy.</translation>
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
        <translation>Không có chữ ký số</translation>
    </message>
    <message numerus="yes">
        <source>%n digital signature(s): %1</source>
        <translation>
            <numerusform>%n chữ ký số: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No linked document</source>
        <translation>Không có văn bản liên quan</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 và %n văn bản khác</numerusform>
        </translation>
    </message>
    <message>
        <source>As the file itself says; it is being checked.</source>
        <translation>Theo tệp tự khai; đang kiểm tra.</translation>
    </message>
</context>
<context>
    <name>congso::HandoverDialog</name>
    <message>
        <source>Hand over work</source>
        <translation>Bàn giao công việc</translation>
    </message>
    <message>
        <source>Confirm handing over</source>
        <translation>Xác nhận bàn giao</translation>
    </message>
    <message>
        <source>Confirm taking over</source>
        <translation>Xác nhận nhận bàn giao</translation>
    </message>
    <message>
        <source>Open work of %1</source>
        <translation>Việc đang dở của %1</translation>
    </message>
    <message>
        <source>Who takes it over</source>
        <translation>Người nhận bàn giao</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Reason why %1 cannot confirm</source>
        <translation>Lý do %1 không thể tự xác nhận</translation>
    </message>
    <message>
        <source>%1 took everything over from %2.</source>
        <translation>%1 đã nhận toàn bộ công việc của %2.</translation>
    </message>
    <message>
        <source>a document you may not read</source>
        <translation>văn bản bạn không được xem</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>hạn %1</translation>
    </message>
    <message>
        <source>%1 has no open work.</source>
        <translation>%1 không có việc nào đang dở.</translation>
    </message>
    <message numerus="yes">
        <source>Open work of %1: %n piece(s).</source>
        <translation>
            <numerusform>Việc đang dở của %1: %n việc.</numerusform>
        </translation>
    </message>
    <message>
        <source>It moves when the other person confirms taking it over.</source>
        <translation>Công việc chỉ chuyển khi người nhận xác nhận.</translation>
    </message>
    <message numerus="yes">
        <source>Taken over from %1: %n piece(s) of work.</source>
        <translation>
            <numerusform>Đã nhận bàn giao từ %1: %n việc.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over to %1, who has to confirm it.</source>
        <translation>Đã bàn giao cho %1, chờ người nhận xác nhận.</translation>
    </message>
    <message>
        <source>Not moved: finished documents, questions put to %1 and meetings to go to, posts and rights, delegations and absences, own flags and notes, texts not sent yet.</source>
        <translation>Không bàn giao: văn bản đã hoàn thành, câu hỏi gửi %1 và cuộc họp được cử dự, chức vụ và quyền hạn, ủy quyền và vắng mặt, cờ và ghi chú riêng, nội dung đang viết dở.</translation>
    </message>
</context>
<context>
    <name>congso::HistoryTab</name>
    <message>
        <source>Processing history</source>
        <translation>Lịch sử xử lý</translation>
    </message>
</context>
<context>
    <name>congso::HitList</name>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Found documents</source>
        <translation>Văn bản tìm thấy</translation>
    </message>
    <message>
        <source>Do not narrow by %1</source>
        <translation>Không thu hẹp theo %1</translation>
    </message>
    <message>
        <source>Weighing the hits</source>
        <translation>Đang xét các kết quả</translation>
    </message>
    <message>
        <source>%1 weighed</source>
        <translation>đã xếp %1 văn bản</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Only %1 % of the documents are in the search index so far. What is missing appears here by itself.</source>
        <translation>Mới lập chỉ mục được %1 % số văn bản nên kết quả chưa đủ; phần còn thiếu sẽ tự hiện ra tại đây.</translation>
    </message>
    <message>
        <source>Files that are still on the office server: %1. What stands in them is found when they are here.</source>
        <translation>Còn %1 tệp ở máy chủ cơ quan chưa về máy này: chữ trong các tệp đó sẽ tìm được khi tệp về.</translation>
    </message>
</context>
<context>
    <name>congso::HitModel</name>
    <message>
        <source>Number</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Instructions and opinions</source>
        <translation>Chỉ đạo và ý kiến</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Case file, place of the paper</source>
        <translation>Hồ sơ, chỗ để bản giấy</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, trang %2</translation>
    </message>
    <message>
        <source>Arrival no.</source>
        <translation>Số đến</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>Ngày đến</translation>
    </message>
    <message>
        <source>Issuing agency</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Number, notation</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Document date</source>
        <translation>Ngày văn bản</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tên loại</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Chỗ tìm thấy</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Đang ở</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>Đến, đi</translation>
    </message>
    <message>
        <source>Place of the paper</source>
        <translation>Nơi để bản giấy</translation>
    </message>
</context>
<context>
    <name>congso::ImportColumns</name>
    <message>
        <source>What each column means</source>
        <translation>Ý nghĩa của từng cột</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Cột trong tệp</translation>
    </message>
    <message>
        <source>In the first rows</source>
        <translation>Ở các dòng đầu</translation>
    </message>
    <message>
        <source>Every row needs it.</source>
        <translation>Dòng nào cũng phải có.</translation>
    </message>
    <message>
        <source>Column for: %1</source>
        <translation>Cột cho: %1</translation>
    </message>
    <message>
        <source>(not in the file)</source>
        <translation>(không có trong tệp)</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>cột %1</translation>
    </message>
    <message>
        <source>Choose the file first; what each of its columns means is asked here. An empty table with the heads that are known can be saved to be filled in.</source>
        <translation>Hãy chọn tệp trước; ý nghĩa từng cột của tệp được chọn tại đây. Có thể lưu bảng mẫu có sẵn tên cột để điền.</translation>
    </message>
</context>
<context>
    <name>congso::ImportFindings</name>
    <message>
        <source>Not taken over: %1</source>
        <translation>Chưa nhập: %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>Nguyên văn trong tệp</translation>
    </message>
</context>
<context>
    <name>congso::ImportPage</name>
    <message>
        <source>Import data</source>
        <translation>Nhập dữ liệu</translation>
    </message>
</context>
<context>
    <name>congso::ImportPanel</name>
    <message>
        <source>Try it</source>
        <translation>Nhập thử</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Goes through every row by the same rules and keeps nothing.</source>
        <translation>Xét từng dòng theo đúng quy tắc và không ghi gì.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Các cột</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Các lần nhập trước</translation>
    </message>
    <message>
        <source>a table: .xlsx, .ods or .csv</source>
        <translation>bảng tính: .xlsx, .ods hoặc .csv</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Trang tính</translation>
    </message>
    <message>
        <source>The table holds</source>
        <translation>Bảng gồm</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>still to be worked on</source>
        <translation>còn phải giải quyết</translation>
    </message>
    <message>
        <source>Ticked: the documents enter the work as registered ones. Not ticked: they count as finished.</source>
        <translation>Đánh dấu: văn bản vào danh sách việc như vừa đăng ký. Không đánh dấu: coi như đã giải quyết xong.</translation>
    </message>
    <message>
        <source>Into the register</source>
        <translation>Vào sổ</translation>
    </message>
    <message>
        <source>Agency of rows that name none</source>
        <translation>Cơ quan ban hành khi dòng bỏ trống</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Rows with something to say of them</source>
        <translation>Các dòng có nhận xét</translation>
    </message>
    <message>
        <source>only rows not taken over</source>
        <translation>chỉ các dòng chưa nhập</translation>
    </message>
    <message>
        <source>Save the rows not taken over…</source>
        <translation>Lưu các dòng chưa nhập…</translation>
    </message>
    <message>
        <source>A table with row, column and reason before each: put them right there and import that file again.</source>
        <translation>Bảng có dòng, cột và lý do trước mỗi dòng: sửa ngay trong đó rồi nhập lại tệp ấy.</translation>
    </message>
    <message>
        <source>Save what was put right…</source>
        <translation>Lưu những chỗ đã sửa…</translation>
    </message>
    <message>
        <source>One-time passwords…</source>
        <translation>Mật khẩu dùng một lần…</translation>
    </message>
    <message>
        <source>Save the rows not taken over</source>
        <translation>Lưu các dòng chưa nhập</translation>
    </message>
    <message>
        <source>Save what was put right</source>
        <translation>Lưu những chỗ đã sửa</translation>
    </message>
    <message>
        <source>Nothing has been tried yet.</source>
        <translation>Chưa nhập thử.</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Chọn bảng</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.ods *.csv)</source>
        <translation>Bảng tính (*.xlsx *.ods *.csv)</translation>
    </message>
    <message>
        <source>An import of this file was stopped. It goes on from there; no row comes in twice.</source>
        <translation>Lần nhập tệp này đã dừng giữa chừng. Nhập tiếp sẽ chạy từ chỗ dừng; không dòng nào vào hai lần.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Hãy chọn tệp trước.</translation>
    </message>
    <message>
        <source>No column is chosen for: %1</source>
        <translation>Chưa chọn cột cho: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Nhập tiếp</translation>
    </message>
    <message>
        <source>Trying: %1</source>
        <translation>Đang nhập thử: %1</translation>
    </message>
    <message>
        <source>Taking over: %1</source>
        <translation>Đang nhập: %1</translation>
    </message>
    <message>
        <source>%1 rows read, %2 accepted …</source>
        <translation>Đã đọc %1 dòng, nhận %2 dòng …</translation>
    </message>
    <message>
        <source>Tried: %1 of %2 rows can be taken over; nothing was changed.</source>
        <translation>Nhập thử: nhập được %1 trong %2 dòng; chưa ghi gì.</translation>
    </message>
    <message>
        <source>Done: %1 of %2 rows are taken over.</source>
        <translation>Xong: đã nhập %1 trong %2 dòng.</translation>
    </message>
    <message>
        <source>Stopped: %1 of the first %2 rows are taken over. The rest comes in when you go on.</source>
        <translation>Đã dừng: đã nhập %1 trong %2 dòng đầu. Phần còn lại vào khi nhập tiếp.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) need a look: what is wrong with each stands below.</source>
        <translation>
            <numerusform>%n dòng cần xem lại, lý do ở dưới.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) put right or to be looked at.</source>
        <translation>
            <numerusform>%n chỗ đã sửa hoặc cần kiểm tra.</numerusform>
        </translation>
    </message>
    <message>
        <source>The one-time passwords are saved as a file; delete it once they are handed out.</source>
        <translation>Đã lưu mật khẩu dùng một lần ra tệp; phát xong hãy xóa tệp.</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Bảng tính (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>Parts of the import</source>
        <translation>Các phần của việc nhập</translation>
    </message>
    <message>
        <source>Save an empty table…</source>
        <translation>Lưu bảng mẫu…</translation>
    </message>
    <message>
        <source>A table with the heads of what is to be taken over, to be filled in</source>
        <translation>Bảng có sẵn tên các cột của dữ liệu cần nhập, để điền vào</translation>
    </message>
    <message>
        <source>Save an empty table</source>
        <translation>Lưu bảng mẫu</translation>
    </message>
</context>
<context>
    <name>congso::ImportSection</name>
    <message>
        <source>Import data</source>
        <translation>Nhập dữ liệu</translation>
    </message>
</context>
<context>
    <name>congso::IntakeDesk</name>
    <message numerus="yes">
        <source>Taking in %n file(s)</source>
        <translation>
            <numerusform>Đang nhận %n tệp</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading letters</source>
        <translation>Đang đọc văn bản chờ vào sổ</translation>
    </message>
    <message>
        <source>Stopped. What was not read yet waits in the list.</source>
        <translation>Đã dừng. Những văn bản chưa đọc vẫn chờ trong danh sách.</translation>
    </message>
</context>
<context>
    <name>congso::IntakePage</name>
    <message>
        <source>To be registered</source>
        <translation>Chờ vào sổ</translation>
    </message>
    <message>
        <source>No letter waits for its number. Drop files here, or open them with Ctrl+O.</source>
        <translation>Không có văn bản nào chờ vào sổ. Kéo thả tệp vào đây hoặc nhấn Ctrl+O.</translation>
    </message>
    <message>
        <source>Letters to be registered</source>
        <translation>Văn bản chờ vào sổ</translation>
    </message>
    <message>
        <source>Drop files here
or press Ctrl+O</source>
        <translation>Kéo thả tệp vào đây
hoặc nhấn Ctrl+O</translation>
    </message>
    <message>
        <source>Files of the letter</source>
        <translation>Các tệp của văn bản</translation>
    </message>
    <message>
        <source>Register an incoming document</source>
        <translation>Vào sổ văn bản đến</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Choose a waiting letter first.</source>
        <translation>Hãy chọn một văn bản chờ vào sổ.</translation>
    </message>
    <message>
        <source>A secret document is not entered here.</source>
        <translation>Văn bản mật không được vào sổ ở đây.</translation>
    </message>
    <message>
        <source>No form was entered before.</source>
        <translation>Chưa có văn bản nào vào sổ trước đó.</translation>
    </message>
    <message>
        <source>Select several letters: Ctrl or Shift and a click, or Shift and the arrow keys.</source>
        <translation>Hãy chọn nhiều văn bản: giữ Ctrl hoặc Shift rồi bấm chuột, hoặc Shift và phím mũi tên.</translation>
    </message>
    <message>
        <source>Only what failed can be tried again.</source>
        <translation>Chỉ thử lại được những gì chưa đọc được.</translation>
    </message>
    <message>
        <source>This is the last letter.</source>
        <translation>Đây là văn bản cuối cùng.</translation>
    </message>
    <message>
        <source>This is the first letter.</source>
        <translation>Đây là văn bản đầu tiên.</translation>
    </message>
    <message>
        <source>The letter has one file only.</source>
        <translation>Văn bản chỉ có một tệp.</translation>
    </message>
    <message>
        <source>This file is the main document.</source>
        <translation>Tệp này là văn bản chính.</translation>
    </message>
    <message>
        <source>This file is the last.</source>
        <translation>Tệp này ở cuối cùng.</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Mở tệp</translation>
    </message>
    <message>
        <source>No files were copied.</source>
        <translation>Chưa sao chép tệp nào.</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Thư mục theo dõi</translation>
    </message>
    <message>
        <source>No folder is watched any more.</source>
        <translation>Không theo dõi thư mục nào nữa.</translation>
    </message>
    <message>
        <source>Watching %1.</source>
        <translation>Đang theo dõi %1.</translation>
    </message>
    <message>
        <source>The watched folder %1 cannot be read. What is in the office is safe; files put there now wait until it can be read again.</source>
        <translation>Không đọc được thư mục theo dõi %1. Dữ liệu của cơ quan vẫn an toàn; tệp đưa vào thư mục sẽ được tiếp nhận khi đọc lại được.</translation>
    </message>
    <message>
        <source>%1 / %2 waiting</source>
        <translation>%1 / %2 chờ</translation>
    </message>
    <message>
        <source>The file is being read. The form can be filled in already.</source>
        <translation>Đang đọc tệp. Có thể điền biểu mẫu ngay.</translation>
    </message>
    <message>
        <source>The letter can still be registered, or read once more with F5.</source>
        <translation>Vẫn có thể vào sổ văn bản này, hoặc nhấn F5 để đọc lại.</translation>
    </message>
    <message>
        <source>Registered; the number follows.</source>
        <translation>Đã vào sổ; chờ cấp số.</translation>
    </message>
    <message>
        <source>Registered with arrival number %1.</source>
        <translation>Đã vào sổ, số đến %1.</translation>
    </message>
    <message>
        <source>Registered with arrival number %1 and submitted.</source>
        <translation>Đã vào sổ, số đến %1, và đã trình.</translation>
    </message>
    <message>
        <source>%1 is registered, but was not submitted: %2</source>
        <translation>Đã vào sổ số đến %1 nhưng chưa trình được: %2</translation>
    </message>
    <message>
        <source>%1 and everything the office has read of it will be removed; this cannot be undone. The file it came from is left alone.</source>
        <translation>%1 và mọi nội dung đã đọc từ tệp sẽ bị xóa, không hoàn tác được. Tệp gốc vẫn để nguyên.</translation>
    </message>
    <message>
        <source>Discard it, and no trace of it stays here; or set the secrecy back if it was chosen by mistake.</source>
        <translation>Hãy bỏ văn bản này, không để lại dấu vết nào; hoặc chọn lại độ mật nếu chọn nhầm.</translation>
    </message>
    <message>
        <source>The same file: %1.</source>
        <translation>Trùng tệp với văn bản số đến %1.</translation>
    </message>
    <message>
        <source>The same number, date and agency: %1.</source>
        <translation>Trùng số, ký hiệu, ngày và cơ quan ban hành với văn bản số đến %1.</translation>
    </message>
    <message numerus="yes">
        <source>The letters are in the office; %n file(s) could not be moved away and stay in the watched folder.</source>
        <translation>
            <numerusform>Văn bản đã được nhận; %n tệp không chuyển đi được, vẫn còn trong thư mục theo dõi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidying the watched folder</source>
        <translation>Dọn thư mục theo dõi</translation>
    </message>
    <message>
        <source>Watching %1</source>
        <translation>Theo dõi %1</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>Không đọc được thư mục.</translation>
    </message>
    <message>
        <source>Attach the slip</source>
        <translation>Đính kèm phiếu</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>bản giấy</translation>
    </message>
    <message>
        <source>The letter lies here on paper. Enter it in the book and stamp it with the number; its scan is attached later by that number.</source>
        <translation>Văn bản đang là bản giấy. Hãy vào sổ và đóng dấu đến theo số được cấp; bản quét đính kèm sau theo số đó.</translation>
    </message>
    <message>
        <source>Scan of a letter registered on paper</source>
        <translation>Bản quét của văn bản vào sổ bản giấy</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Đính kèm</translation>
    </message>
    <message>
        <source>Arrival no.</source>
        <translation>Số đến</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>The scan is attached to arrival number %1.</source>
        <translation>Đã đính kèm bản quét vào số đến %1.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Đã xong: %1.</translation>
    </message>
    <message>
        <source>This is the printed slip of a document that is already here.</source>
        <translation>Đây là phiếu giải quyết đã in của một văn bản trong sổ.</translation>
    </message>
    <message>
        <source>The signed slip is attached to its document.</source>
        <translation>Đã đính kèm phiếu đã ký vào văn bản.</translation>
    </message>
    <message>
        <source>Record the paper copy of arrival no. %1</source>
        <translation>Ghi nhận bản giấy của số đến %1</translation>
    </message>
    <message>
        <source>A waiting letter has nearly the same text (%1 %): %2.</source>
        <translation>Một văn bản đang chờ vào sổ có nội dung gần giống (%1 %): %2.</translation>
    </message>
    <message>
        <source>Nearly the same text (%1 %): %2.</source>
        <translation>Nội dung gần giống (%1 %): %2.</translation>
    </message>
    <message>
        <source>Look at it before registering; a letter that is not as it was signed is returned to its sender.</source>
        <translation>Xem lại trước khi vào sổ; văn bản không còn như lúc ký thì trả lại nơi gửi.</translation>
    </message>
    <message>
        <source>A waiting letter has the same file: %1.</source>
        <translation>Có văn bản chờ vào sổ trùng tệp: %1.</translation>
    </message>
    <message>
        <source>A waiting letter has the same number, date and agency: %1.</source>
        <translation>Có văn bản chờ vào sổ trùng số, ngày và cơ quan: %1.</translation>
    </message>
    <message>
        <source>Registered and submitted; the number follows.</source>
        <translation>Đã vào sổ và đã trình; chờ cấp số.</translation>
    </message>
    <message>
        <source>It is registered, but was not submitted: %1</source>
        <translation>Văn bản đã vào sổ nhưng chưa trình được: %1</translation>
    </message>
    <message>
        <source>Arrival number %1: %2 %3</source>
        <translation>Số đến %1: %2 %3</translation>
    </message>
</context>
<context>
    <name>congso::JobList</name>
    <message>
        <source>Running work</source>
        <translation>Việc đang chạy</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Không có việc nào đang chạy.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Hủy: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Thử lại: %1</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Cất đi</translation>
    </message>
    <message>
        <source>Put away: %1</source>
        <translation>Cất đi: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>Tiếp tục: %1</translation>
    </message>
</context>
<context>
    <name>congso::JobModel</name>
    <message>
        <source>Stopping…</source>
        <translation>Đang dừng…</translation>
    </message>
    <message>
        <source>%1 · stopped</source>
        <translation>%1 · đã dừng</translation>
    </message>
</context>
<context>
    <name>congso::KeptCopies</name>
    <message>
        <source>Kept: your own text</source>
        <translation>Bạn viết dở, còn giữ lại</translation>
    </message>
    <message>
        <source>What you changed in drafts that you may not read any more</source>
        <translation>Những gì bạn đã sửa trong dự thảo không còn quyền xem</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Lưu ra nơi khác…</translation>
    </message>
    <message>
        <source>Your text as it was last saved in the word processor, in a file of your own</source>
        <translation>Nội dung bạn lưu lần cuối trong chương trình soạn thảo, vào một tệp của bạn</translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation>Bỏ đi…</translation>
    </message>
    <message>
        <source>You may not read these drafts any more. What you had changed in them and was not recorded is on this computer alone.</source>
        <translation>Bạn không còn quyền xem các dự thảo này. Những gì bạn đã sửa mà chưa ghi nhận chỉ còn trên máy này.</translation>
    </message>
    <message>
        <source>changed on %1</source>
        <translation>sửa lần cuối %1</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Lưu thành</translation>
    </message>
    <message>
        <source>Your text is in %1.</source>
        <translation>Nội dung của bạn đã lưu ở %1.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Bỏ đi</translation>
    </message>
    <message>
        <source>What you wrote in %1 is nowhere else. It cannot be brought back.</source>
        <translation>Những gì bạn viết trong %1 không có ở đâu khác. Bỏ đi rồi không lấy lại được.</translation>
    </message>
    <message>
        <source>%1 was thrown away.</source>
        <translation>Đã bỏ %1.</translation>
    </message>
</context>
<context>
    <name>congso::KeptUseDialog</name>
    <message>
        <source>Give out a kept original</source>
        <translation>Cho sử dụng bản lưu</translation>
    </message>
    <message>
        <source>Give out</source>
        <translation>Cho sử dụng</translation>
    </message>
    <message>
        <source>Number and notation of the document</source>
        <translation>Số và ký hiệu văn bản</translation>
    </message>
    <message>
        <source>Who uses it (of the office, or another name)</source>
        <translation>Người sử dụng (trong cơ quan hoặc ghi tên khác)</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cách thức</translation>
    </message>
    <message>
        <source>To be returned on</source>
        <translation>Hẹn trả ngày</translation>
    </message>
    <message>
        <source>Number and notation of the case file it lies in</source>
        <translation>Số và ký hiệu hồ sơ</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Để làm gì</translation>
    </message>
    <message>
        <source>Permitted by</source>
        <translation>Người cho phép</translation>
    </message>
</context>
<context>
    <name>congso::LeaderPage</name>
    <message>
        <source>Nothing waits for your instruction.</source>
        <translation>Không có văn bản nào chờ cho ý kiến.</translation>
    </message>
    <message>
        <source>%1 / %2 waiting for instruction</source>
        <translation>%1 / %2 chờ cho ý kiến</translation>
    </message>
</context>
<context>
    <name>congso::LeaveDialog</name>
    <message>
        <source>Leave the office server</source>
        <translation>Tách khỏi máy chủ cơ quan</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Tách</translation>
    </message>
    <message>
        <source>This folder becomes an office of its own, with everything that is here. The server keeps everything, too, and nothing is exchanged any more. The folder can be connected to the same server again.</source>
        <translation>Thư mục này trở thành một cơ quan riêng với mọi dữ liệu đang có. Máy chủ cũng giữ nguyên mọi dữ liệu, hai bên không đồng bộ nữa. Sau này vẫn nối lại được với chính máy chủ đó.</translation>
    </message>
    <message numerus="yes">
        <source>%n acts wait to be sent: they are recorded here, with numbers of this folder, and the server does not learn of them.</source>
        <translation>
            <numerusform>%n việc chờ gửi: được ghi nhận tại đây với số của thư mục này, máy chủ không biết đến.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all documents have been fetched yet: what is still on the server is not in the copy.</source>
        <translation>Chưa tải hết văn bản: những gì còn ở máy chủ sẽ không có trong bản tách riêng.</translation>
    </message>
    <message>
        <source>Leave although %1 files are on the server alone</source>
        <translation>Vẫn tách dù còn %1 tệp chỉ có ở máy chủ</translation>
    </message>
    <message>
        <source>%1 files are still on the server alone. Let them be fetched first, or leave without them.</source>
        <translation>Còn %1 tệp chỉ có ở máy chủ. Hãy để tải xong, hoặc tách mà không có các tệp đó.</translation>
    </message>
</context>
<context>
    <name>congso::LetterModel</name>
    <message>
        <source>(no file)</source>
        <translation>(không có tệp)</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>chưa đọc được</translation>
    </message>
    <message>
        <source>not taken in</source>
        <translation>chưa tiếp nhận</translation>
    </message>
    <message>
        <source>not taken in · Enter shows why</source>
        <translation>chưa tiếp nhận · chọn để xem lý do</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>từ chối</translation>
    </message>
    <message>
        <source>waiting to be read</source>
        <translation>chờ đọc</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>đang đọc…</translation>
    </message>
    <message>
        <source>agency not clear</source>
        <translation>chưa rõ cơ quan</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n tệp</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::LinkDialog</name>
    <message>
        <source>Connect this office to a server</source>
        <translation>Nối cơ quan này vào máy chủ</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Nối</translation>
    </message>
    <message>
        <source>The server has to hold this office already: whoever looks after it has filled it once from this folder. Everything stays here. What was recorded since is sent under your name; numbers are given by the server from then on, and this folder belongs to you alone.</source>
        <translation>Máy chủ phải có sẵn cơ quan này: người quản trị đã đưa dữ liệu từ thư mục này lên một lần. Mọi dữ liệu vẫn ở đây. Những việc ghi từ đó đến nay được gửi lên dưới tên bạn; từ nay số do máy chủ cấp, và thư mục này là của riêng bạn.</translation>
    </message>
    <message>
        <source>Connecting to the server</source>
        <translation>Đang kết nối máy chủ</translation>
    </message>
</context>
<context>
    <name>congso::LinkForm</name>
    <message>
        <source>This document</source>
        <translation>Văn bản này</translation>
    </message>
    <message>
        <source>36/TB-UBND or DEN/2026/871</source>
        <translation>36/TB-UBND hoặc DEN/2026/871</translation>
    </message>
    <message>
        <source>Number of the other document</source>
        <translation>Số, ký hiệu của văn bản kia</translation>
    </message>
    <message>
        <source>Documents with this number</source>
        <translation>Các văn bản có số này</translation>
    </message>
    <message>
        <source>Several; choose one</source>
        <translation>Có nhiều văn bản; hãy chọn một</translation>
    </message>
    <message>
        <source>No document with this number, or none you may read.</source>
        <translation>Không có văn bản mang số này, hoặc bạn không được xem.</translation>
    </message>
</context>
<context>
    <name>congso::LinkPage</name>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Folder on this computer</source>
        <translation>Thư mục trên máy này</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Nối</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Connect to the office's server</source>
        <translation>Nối vào máy chủ của cơ quan</translation>
    </message>
    <message>
        <source>Whoever looks after the server has given you an address, an account name and a password. You can work as soon as the office itself is here: your open work comes first, the rest behind. The password goes into this computer's keychain, and also signs you in here.</source>
        <translation>Người quản trị máy chủ đã cấp cho bạn địa chỉ, tên tài khoản và mật khẩu. Tải xong danh bạ cơ quan là làm việc được ngay: việc đang chờ bạn về trước, phần còn lại tải dần. Mật khẩu được cất vào kho mật khẩu của máy này, và cũng dùng để đăng nhập ở đây.</translation>
    </message>
    <message>
        <source>Something is still missing: %1.</source>
        <translation>Còn thiếu: %1.</translation>
    </message>
    <message>
        <source>Stopped. What has come stays in the folder; Connect goes on from there.</source>
        <translation>Đã dừng. Những gì đã tải vẫn ở trong thư mục; bấm Nối để tiếp tục từ đó.</translation>
    </message>
    <message>
        <source>Connecting to the server</source>
        <translation>Đang kết nối máy chủ</translation>
    </message>
    <message>
        <source>Fetching people, units and registers</source>
        <translation>Đang tải người, đơn vị và sổ</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Đang đăng nhập</translation>
    </message>
</context>
<context>
    <name>congso::LinksTab</name>
    <message>
        <source>Related documents</source>
        <translation>Văn bản liên quan</translation>
    </message>
    <message>
        <source>No document is linked with this one.</source>
        <translation>Chưa có văn bản nào liên quan đến văn bản này.</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Văn bản này</translation>
    </message>
    <message>
        <source>Other documents with this one</source>
        <translation>Văn bản khác liên quan đến văn bản này</translation>
    </message>
</context>
<context>
    <name>congso::ListExporter</name>
    <message>
        <source>Export the list</source>
        <translation>Xuất danh sách</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Bảng tính Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Tệp CSV (*.csv)</translation>
    </message>
    <message>
        <source>PDF, for printing (*.pdf)</source>
        <translation>PDF để in (*.pdf)</translation>
    </message>
    <message>
        <source>Exporting: %1</source>
        <translation>Đang xuất: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>Đã ghi %n dòng vào %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::ListWords</name>
    <message>
        <source>Newest first</source>
        <translation>Mới nhất trước</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Cũ nhất trước</translation>
    </message>
    <message>
        <source>Arrival number, ascending</source>
        <translation>Số đến tăng dần</translation>
    </message>
    <message>
        <source>Arrival number, descending</source>
        <translation>Số đến giảm dần</translation>
    </message>
    <message>
        <source>Issuing agency</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>By deadline</source>
        <translation>Hạn gần nhất</translation>
    </message>
</context>
<context>
    <name>congso::LockScreen</name>
    <message>
        <source>Locked. What you have typed is kept.</source>
        <translation>Đã khóa. Những gì đang nhập vẫn được giữ.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Mở khóa</translation>
    </message>
    <message>
        <source>Somebody else signs in</source>
        <translation>Người khác đăng nhập</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>đang bật Caps Lock</translation>
    </message>
</context>
<context>
    <name>congso::MainWindow</name>
    <message>
        <source>There is nothing to take back now.</source>
        <translation>Hiện không có gì để hoàn tác.</translation>
    </message>
    <message>
        <source>This is the first page you opened.</source>
        <translation>Đây là trang đầu tiên đã mở.</translation>
    </message>
    <message>
        <source>The text already has this size.</source>
        <translation>Cỡ chữ đã ở mức này.</translation>
    </message>
</context>
<context>
    <name>congso::ManualText</name>
    <message>
        <source>Page of the manual</source>
        <translation>Trang hướng dẫn</translation>
    </message>
</context>
<context>
    <name>congso::ManualWindow</name>
    <message>
        <source>Manual of Công Sở</source>
        <translation>Hướng dẫn sử dụng Công Sở</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Các trang hướng dẫn</translation>
    </message>
</context>
<context>
    <name>congso::MarkForm</name>
    <message>
        <source>Only you see this</source>
        <translation>Chỉ mình bạn thấy</translation>
    </message>
    <message>
        <source>No flag</source>
        <translation>Không gắn cờ</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Cờ</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Ghi chú riêng</translation>
    </message>
    <message>
        <source>Nobody else sees it; it is not in the history.</source>
        <translation>Không ai khác thấy; không ghi vào lịch sử xử lý.</translation>
    </message>
    <message>
        <source>My flag and note</source>
        <translation>Cờ và ghi chú riêng</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Lưu lại</translation>
    </message>
</context>
<context>
    <name>congso::MeetingsPage</name>
    <message>
        <source>This week's invitations</source>
        <translation>Giấy mời tuần này</translation>
    </message>
    <message>
        <source>Printed: %1.</source>
        <translation>Đã in: %1.</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>Chỉ cuộc họp của tôi</translation>
    </message>
    <message>
        <source>Meetings of the week</source>
        <translation>Cuộc họp trong tuần</translation>
    </message>
    <message>
        <source>No invitation for this week.</source>
        <translation>Tuần này không có giấy mời.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>nobody is sent yet</source>
        <translation>chưa cử người dự</translation>
    </message>
    <message>
        <source>clash: %1</source>
        <translation>trùng lịch: %1</translation>
    </message>
    <message>
        <source>Choose a meeting first.</source>
        <translation>Hãy chọn một cuộc họp.</translation>
    </message>
    <message>
        <source>There is no invitation for this week.</source>
        <translation>Tuần này không có giấy mời.</translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>Lưu vào lịch</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Tệp lịch (*.ics)</translation>
    </message>
    <message>
        <source>The meeting is saved in %1.</source>
        <translation>Đã lưu cuộc họp vào %1.</translation>
    </message>
</context>
<context>
    <name>congso::NarrowingColumn</name>
    <message>
        <source>Narrow the search</source>
        <translation>Thu hẹp kết quả tìm kiếm</translation>
    </message>
</context>
<context>
    <name>congso::NarrowingModel</name>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tên loại</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n mục nữa…</numerusform>
        </translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>Đến, đi</translation>
    </message>
</context>
<context>
    <name>congso::Navigation</name>
    <message>
        <source>Places</source>
        <translation>Các mục</translation>
    </message>
</context>
<context>
    <name>congso::NumberForm</name>
    <message>
        <source>Date of the document</source>
        <translation>Ngày tháng văn bản</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>tự lập</translation>
    </message>
    <message>
        <source>Another clerk may be faster: the number that counts is the one recorded.</source>
        <translation>Văn thư khác có thể cấp trước: số được ghi nhận mới là số chính thức.</translation>
    </message>
    <message>
        <source>the next: %1</source>
        <translation>số tiếp theo: %1</translation>
    </message>
    <message>
        <source>reserved: %1 (%2)</source>
        <translation>số đã giữ: %1 (%2)</translation>
    </message>
    <message>
        <source>It becomes %1</source>
        <translation>Sẽ là %1 (dự kiến)</translation>
    </message>
    <message>
        <source>Number to take</source>
        <translation>Số được cấp</translation>
    </message>
    <message>
        <source>the next, from the server</source>
        <translation>số tiếp theo, do máy chủ cơ quan cấp</translation>
    </message>
    <message>
        <source>The number is yours: it was taken ahead.</source>
        <translation>Số này đã được giữ trước, chắc chắn là của bạn.</translation>
    </message>
    <message>
        <source>The office server gives the number when it takes this: at once where it answers. A number that is needed before that has to be reserved ahead.</source>
        <translation>Máy chủ cơ quan cấp số khi nhận việc này: có ngay nếu đang kết nối. Nếu cần số trước lúc đó, bạn phải giữ số từ trước.</translation>
    </message>
</context>
<context>
    <name>congso::NumberNews</name>
    <message numerus="yes">
        <source>%n numbers have come: %1.</source>
        <translation>
            <numerusform>%n văn bản đã được cấp số: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::OfficeWindow</name>
    <message>
        <source>Administration</source>
        <translation>Quản trị hệ thống</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>Việc của tôi</translation>
    </message>
    <message>
        <source>Incoming documents</source>
        <translation>Văn bản đến</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Đã lưu trên máy này</translation>
    </message>
    <message>
        <source>About Công Sở</source>
        <translation>Giới thiệu Công Sở</translation>
    </message>
    <message>
        <source>Công Sở %1

The electronic office of a Vietnamese agency.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Công Sở %1

Văn phòng điện tử của cơ quan nhà nước Việt Nam.
Phần mềm tự do theo Giấy phép công cộng GNU (GPL), phiên bản 3 trở lên.</translation>
    </message>
    <message>
        <source>Incoming register</source>
        <translation>Sổ đăng ký đến</translation>
    </message>
    <message>
        <source>My account…</source>
        <translation>Tài khoản của tôi…</translation>
    </message>
    <message>
        <source>Change the password, and after how long the window locks</source>
        <translation>Đổi mật khẩu và thời gian tự khóa màn hình</translation>
    </message>
    <message>
        <source>Signed-in person</source>
        <translation>Người đang đăng nhập</translation>
    </message>
    <message>
        <source>Backup…</source>
        <translation>Sao lưu…</translation>
    </message>
    <message>
        <source>The daily backup: folder, hour, the last ones</source>
        <translation>Sao lưu hằng ngày: thư mục, giờ, các bản gần nhất</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Di chuyển</translation>
    </message>
    <message>
        <source>To be registered</source>
        <translation>Chờ vào sổ</translation>
    </message>
    <message>
        <source>In another's name</source>
        <translation>Xử lý thay</translation>
    </message>
    <message>
        <source>Files and archive</source>
        <translation>Hồ sơ, lưu trữ</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Tìm kiếm đã lưu</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Nhập dữ liệu</translation>
    </message>
    <message>
        <source>Outgoing documents</source>
        <translation>Văn bản đi</translation>
    </message>
    <message>
        <source>Show my pages anew</source>
        <translation>Hiện lại các trang</translation>
    </message>
    <message>
        <source>The lists and pages that go with your posts as they are now; what is typed is kept</source>
        <translation>Danh sách và trang theo chức vụ hiện nay của bạn; những gì đang nhập được giữ</translation>
    </message>
    <message>
        <source>Your posts in the agency have changed. The lists and pages here are still those of before.</source>
        <translation>Chức vụ của bạn trong cơ quan đã thay đổi. Danh sách và các trang ở đây vẫn là của trước đó.</translation>
    </message>
</context>
<context>
    <name>congso::OutgoingActions</name>
    <message>
        <source>Outgoing document</source>
        <translation>Văn bản đi</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Draft from this document…</source>
        <translation>Soạn văn bản từ văn bản này…</translation>
    </message>
    <message>
        <source>Begin a new draft that is based on this document, replaces or corrects it</source>
        <translation>Bắt đầu dự thảo mới căn cứ vào văn bản này, thay thế hoặc đính chính nó</translation>
    </message>
    <message>
        <source>Put in the PDF that the approver has signed, on paper or with a token elsewhere</source>
        <translation>Đưa vào tệp PDF mà người có thẩm quyền đã ký, trên giấy hoặc bằng thiết bị ký số ở nơi khác</translation>
    </message>
    <message>
        <source>Comment on a place…</source>
        <translation>Nhận xét về một chỗ…</translation>
    </message>
    <message>
        <source>Drag over the place on the page, then write; Escape ends it</source>
        <translation>Kéo chuột trên chỗ cần nhận xét rồi viết; nhấn Escape để thôi</translation>
    </message>
    <message>
        <source>Show the document</source>
        <translation>Xem văn bản</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Các trang văn bản</translation>
    </message>
    <message>
        <source>Show the review</source>
        <translation>Xem quá trình trình duyệt</translation>
    </message>
    <message>
        <source>Who looks at it, and how long it has been with whom</source>
        <translation>Ai đang xem, đã ở với ai bao lâu</translation>
    </message>
    <message>
        <source>Show the recipients</source>
        <translation>Xem nơi nhận</translation>
    </message>
    <message>
        <source>Whom it goes to, how, and what arrived</source>
        <translation>Gửi cho ai, bằng hình thức nào, đã nhận chưa</translation>
    </message>
    <message>
        <source>Show details and versions</source>
        <translation>Xem thông tin và các lần sửa</translation>
    </message>
    <message>
        <source>Its fields, and every version of its files</source>
        <translation>Các trường thông tin và mọi lần sửa của tệp</translation>
    </message>
    <message>
        <source>Show related documents</source>
        <translation>Xem văn bản liên quan</translation>
    </message>
    <message>
        <source>What it answers or replaces, and what answers or replaces it</source>
        <translation>Văn bản nó trả lời, thay thế và văn bản trả lời, thay thế nó</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>Xem lịch sử xử lý</translation>
    </message>
    <message>
        <source>Everything that was done, with times</source>
        <translation>Mọi việc đã làm, kèm thời điểm</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Hình thu nhỏ</translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Ảnh thu nhỏ của các trang</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Mở bằng chương trình khác</translation>
    </message>
    <message>
        <source>A read-only copy, for the program that this computer has for such files</source>
        <translation>Bản sao chỉ đọc, mở bằng chương trình của máy tính cho loại tệp này</translation>
    </message>
    <message>
        <source>Save a copy of the file…</source>
        <translation>Lưu bản sao tệp…</translation>
    </message>
    <message>
        <source>Write the shown file to a folder</source>
        <translation>Lưu tệp đang xem ra thư mục</translation>
    </message>
    <message>
        <source>Outgoing documents</source>
        <translation>Văn bản đi</translation>
    </message>
    <message>
        <source>New draft…</source>
        <translation>Soạn văn bản…</translation>
    </message>
    <message>
        <source>Begin a document that is to go out</source>
        <translation>Bắt đầu soạn một văn bản đi</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>Do what is filled in, or the main action</source>
        <translation>Thực hiện việc đang điền, hoặc việc chính</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Văn bản tiếp theo</translation>
    </message>
    <message>
        <source>Show the next document of the list</source>
        <translation>Xem văn bản kế tiếp trong danh sách</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>Văn bản trước</translation>
    </message>
    <message>
        <source>Show the previous document of the list</source>
        <translation>Xem văn bản liền trước trong danh sách</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Lọc danh sách</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>Đến ô lọc</translation>
    </message>
    <message>
        <source>Reload the list</source>
        <translation>Tải lại danh sách</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Đọc lại danh sách</translation>
    </message>
    <message>
        <source>Approve the selected</source>
        <translation>Duyệt các văn bản đã chọn</translation>
    </message>
    <message>
        <source>Approve every selected draft that waits for you</source>
        <translation>Duyệt mọi dự thảo đã chọn đang chờ bạn</translation>
    </message>
    <message>
        <source>Agree to the selected</source>
        <translation>Đồng ý các văn bản đã chọn</translation>
    </message>
    <message>
        <source>Agree to the content or form of every selected draft that waits for you</source>
        <translation>Đồng ý nội dung hoặc thể thức của mọi dự thảo đã chọn đang chờ bạn</translation>
    </message>
    <message>
        <source>Reserve a number…</source>
        <translation>Giữ số…</translation>
    </message>
    <message>
        <source>Take the next number ahead, for a document that is still to come</source>
        <translation>Lấy trước số tiếp theo cho văn bản sẽ có sau</translation>
    </message>
    <message>
        <source>A new version of %1 is kept.</source>
        <translation>Đã lưu bản mới của %1.</translation>
    </message>
    <message>
        <source>%1 is sent for review.</source>
        <translation>Đã trình %1.</translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation>Đã duyệt %1.</translation>
    </message>
    <message>
        <source>Your review of %1 is recorded.</source>
        <translation>Đã ghi ý kiến của bạn về %1.</translation>
    </message>
    <message>
        <source>%1 is sent back to its drafter.</source>
        <translation>Đã trả lại %1 cho người soạn.</translation>
    </message>
    <message>
        <source>%1 is signed.</source>
        <translation>Đã ký %1.</translation>
    </message>
    <message>
        <source>%1 has its number.</source>
        <translation>Đã cấp số cho %1.</translation>
    </message>
    <message>
        <source>%1 bears the seal of the agency.</source>
        <translation>%1 đã có chữ ký, con dấu của cơ quan.</translation>
    </message>
    <message>
        <source>%1 is issued.</source>
        <translation>Đã phát hành %1.</translation>
    </message>
    <message>
        <source>The recipients of %1 are kept.</source>
        <translation>Đã lưu nơi nhận của %1.</translation>
    </message>
    <message>
        <source>Recipients were added to %1.</source>
        <translation>Đã thêm nơi nhận cho %1.</translation>
    </message>
    <message>
        <source>The way of %1 is recorded.</source>
        <translation>Đã ghi việc gửi %1.</translation>
    </message>
    <message>
        <source>%1 is corrected.</source>
        <translation>Đã sửa thông tin %1.</translation>
    </message>
    <message>
        <source>The links of %1 are kept.</source>
        <translation>Đã lưu liên kết của %1.</translation>
    </message>
    <message>
        <source>The attachment of %1 is taken out.</source>
        <translation>Đã bỏ tài liệu kèm theo của %1.</translation>
    </message>
    <message>
        <source>%1 is with you again.</source>
        <translation>%1 đã về lại với bạn.</translation>
    </message>
    <message>
        <source>The approval of %1 is taken back.</source>
        <translation>Đã rút việc duyệt %1.</translation>
    </message>
    <message>
        <source>The step of %1 is skipped.</source>
        <translation>Đã bỏ qua một bước của %1.</translation>
    </message>
    <message>
        <source>The number of %1 is void and stays empty in the register.</source>
        <translation>Số của %1 đã hủy và để trống trong sổ.</translation>
    </message>
    <message>
        <source>%1 is recalled.</source>
        <translation>Đã thu hồi %1.</translation>
    </message>
    <message>
        <source>%1 is given up.</source>
        <translation>Đã hủy dự thảo %1.</translation>
    </message>
    <message>
        <source>Your comment on %1 is there.</source>
        <translation>Đã ghi nhận xét của bạn vào %1.</translation>
    </message>
    <message>
        <source>Your answer on %1 is there.</source>
        <translation>Đã ghi câu trả lời của bạn vào %1.</translation>
    </message>
    <message>
        <source>The comment on %1 is closed.</source>
        <translation>Đã đóng nhận xét ở %1.</translation>
    </message>
    <message>
        <source>Sign the PDF with a certificate, with its pages in front</source>
        <translation>Ký tệp PDF bằng chứng thư số, có văn bản trước mặt</translation>
    </message>
    <message>
        <source>Write here…</source>
        <translation>Soạn tại đây…</translation>
    </message>
    <message>
        <source>Write the text in this program, laid out as the law wants it; each save is a version</source>
        <translation>Soạn ngay trong phần mềm, trình bày đúng thể thức; mỗi lần lưu là một bản</translation>
    </message>
    <message>
        <source>Edit in the word processor</source>
        <translation>Sửa bằng phần mềm soạn thảo</translation>
    </message>
    <message>
        <source>Open a copy in the word processor of this computer; each save there becomes a version</source>
        <translation>Mở bản sao bằng phần mềm soạn thảo của máy này; mỗi lần lưu ở đó thành một bản</translation>
    </message>
    <message>
        <source>Check the form</source>
        <translation>Kiểm tra thể thức</translation>
    </message>
    <message>
        <source>What in the form of the file shown is not as the law wants it, and putting it right</source>
        <translation>Những chỗ trong tệp đang xem chưa đúng thể thức, và cách sửa</translation>
    </message>
    <message>
        <source>Compare two versions…</source>
        <translation>So sánh hai bản…</translation>
    </message>
    <message>
        <source>Two versions of the text side by side, what changed marked</source>
        <translation>Hai bản đặt cạnh nhau, đánh dấu chỗ thay đổi</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Xuất danh sách…</translation>
    </message>
    <message>
        <source>Write the list as it is shown to a file: .xlsx, .csv or .pdf</source>
        <translation>Ghi danh sách đang xem ra tệp .xlsx, .csv hoặc .pdf</translation>
    </message>
    <message>
        <source>Sign the selected…</source>
        <translation>Ký số các văn bản đã chọn…</translation>
    </message>
    <message>
        <source>Sign every selected document with one PIN</source>
        <translation>Ký mọi văn bản đã chọn với một lần nhập mã PIN</translation>
    </message>
    <message>
        <source>Text of the draft</source>
        <translation>Nội dung dự thảo</translation>
    </message>
    <message>
        <source>Save a version</source>
        <translation>Lưu bản mới</translation>
    </message>
    <message>
        <source>Record what is written as a new version of the draft</source>
        <translation>Ghi nội dung đang soạn thành một bản mới của dự thảo</translation>
    </message>
    <message>
        <source>What in the form of the text is not as the law wants it</source>
        <translation>Những chỗ trong văn bản chưa đúng thể thức</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Về dự thảo</translation>
    </message>
    <message>
        <source>What is not saved is kept for you</source>
        <translation>Nội dung chưa lưu vẫn được giữ cho bạn</translation>
    </message>
    <message>
        <source>A template file…</source>
        <translation>Tệp mẫu…</translation>
    </message>
    <message>
        <source>Begin from a template of your office's own (.json)</source>
        <translation>Bắt đầu từ mẫu riêng của cơ quan (.json)</translation>
    </message>
    <message>
        <source>Keep as a template file…</source>
        <translation>Lưu thành tệp mẫu…</translation>
    </message>
    <message>
        <source>Write this text to a file that others can begin from</source>
        <translation>Ghi nội dung này ra tệp để người khác dùng làm mẫu</translation>
    </message>
    <message>
        <source>Discard what is not saved</source>
        <translation>Bỏ nội dung chưa lưu</translation>
    </message>
    <message>
        <source>Back to the last version</source>
        <translation>Trở lại bản đã lưu gần nhất</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Các bản</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Chỗ thay đổi tiếp theo</translation>
    </message>
    <message>
        <source>Go to the next change</source>
        <translation>Đến chỗ thay đổi tiếp theo</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Chỗ thay đổi trước</translation>
    </message>
    <message>
        <source>Go to the change before</source>
        <translation>Về chỗ thay đổi trước</translation>
    </message>
    <message>
        <source>Back to the document</source>
        <translation>Về văn bản</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Đóng phần so sánh</translation>
    </message>
    <message>
        <source>Make a copy…</source>
        <translation>Sao văn bản…</translation>
    </message>
    <message>
        <source>A certified copy or an extract of this document, with a number of the copies' series</source>
        <translation>Sao y, sao lục hoặc trích sao văn bản này, lấy số trong sổ bản sao</translation>
    </message>
    <message>
        <source>Book of the year…</source>
        <translation>Sổ của năm…</translation>
    </message>
    <message>
        <source>The year's book of outgoing documents as PDF, held against the store and against what was printed</source>
        <translation>In sổ đăng ký văn bản đi của năm ra PDF, đối chiếu với dữ liệu và với bản đã in</translation>
    </message>
    <message>
        <source>Where the paper of %1 lies is recorded.</source>
        <translation>Đã ghi nơi để bản giấy của %1.</translation>
    </message>
    <message>
        <source>Enter the signed file</source>
        <translation>Nhập bản đã ký</translation>
    </message>
    <message>
        <source>Enter the sealed file</source>
        <translation>Nhập bản đã đóng dấu</translation>
    </message>
    <message>
        <source>Sign for the agency with a certificate…</source>
        <translation>Ký số của cơ quan…</translation>
    </message>
    <message>
        <source>Sign with a certificate…</source>
        <translation>Ký số bằng chứng thư số…</translation>
    </message>
    <message>
        <source>Enter the signed file…</source>
        <translation>Nhập bản đã ký…</translation>
    </message>
    <message>
        <source>Templates of the office…</source>
        <translation>Mẫu của cơ quan…</translation>
    </message>
    <message>
        <source>Keep this text as a template for every PC of the office, or take one away</source>
        <translation>Lưu nội dung này làm mẫu cho mọi máy của cơ quan, hoặc bỏ một mẫu</translation>
    </message>
    <message>
        <source>Envelopes…</source>
        <translation>In bì văn bản…</translation>
    </message>
    <message>
        <source>Envelopes for the marked recipients, else for all that get it on paper, as a PDF</source>
        <translation>In bì cho các nơi nhận được chọn, hoặc cho mọi nơi nhận bản giấy, ra tệp PDF</translation>
    </message>
    <message>
        <source>Give out the kept original…</source>
        <translation>Cho sử dụng bản lưu…</translation>
    </message>
    <message>
        <source>Record who uses the original that is kept here, and who permitted it</source>
        <translation>Ghi ai sử dụng bản lưu của văn bản này và ai cho phép</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Xử lý lần lượt</translation>
    </message>
    <message>
        <source>One document after the other over the whole window, to decide on</source>
        <translation>Lần lượt từng văn bản trên cả cửa sổ để quyết định</translation>
    </message>
    <message>
        <source>Give back a reserved number…</source>
        <translation>Trả lại số đã giữ…</translation>
    </message>
    <message>
        <source>A number that was taken ahead is not needed: it is struck out with a reason</source>
        <translation>Số đã giữ mà không dùng: hủy số, kèm lý do</translation>
    </message>
</context>
<context>
    <name>congso::OutgoingHeader</name>
    <message>
        <source>with %1 for %2</source>
        <translation>đang ở %1, %2</translation>
    </message>
    <message>
        <source>waits for %1 to sign</source>
        <translation>chờ %1 ký</translation>
    </message>
</context>
<context>
    <name>congso::OutgoingLabels</name>
    <message>
        <source>Step to skip</source>
        <translation>Bước bỏ qua</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Với tư cách</translation>
    </message>
    <message>
        <source>Attachment to take out</source>
        <translation>Tài liệu kèm theo cần bỏ</translation>
    </message>
    <message>
        <source>Recalled by document</source>
        <translation>Thu hồi theo văn bản số</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Words to the drafter</source>
        <translation>Ý kiến gửi người soạn</translation>
    </message>
    <message>
        <source>Text of the document (one file)</source>
        <translation>Bản dự thảo (một tệp)</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Tài liệu kèm theo</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nội dung sửa</translation>
    </message>
    <message>
        <source>PDF with the seal of the agency</source>
        <translation>Tệp PDF có chữ ký số, con dấu cơ quan</translation>
    </message>
    <message>
        <source>Signed PDF</source>
        <translation>Tệp PDF đã ký</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ghi chú khi ký</translation>
    </message>
    <message>
        <source>%1 leaves the office. From then on neither its files nor its fields can be changed by anybody; it can only be recalled, replaced or corrected by another document.</source>
        <translation>%1 sẽ được phát hành. Từ lúc đó không ai sửa được tệp và thông tin của văn bản; chỉ có thể thu hồi, thay thế hoặc đính chính bằng văn bản khác.</translation>
    </message>
    <message>
        <source>The incoming document that it answers is completed by it</source>
        <translation>Hoàn thành văn bản đến mà văn bản này trả lời</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Việc đã xảy ra</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Đường gửi</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>On the marked place of page %1</source>
        <translation>Ở chỗ đã đánh dấu, trang %1</translation>
    </message>
    <message>
        <source>On page %1</source>
        <translation>Ở trang %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời câu hỏi</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>trả lời %1</translation>
    </message>
    <message>
        <source>is based on %1</source>
        <translation>căn cứ %1</translation>
    </message>
    <message>
        <source>replaces %1</source>
        <translation>thay thế %1</translation>
    </message>
    <message>
        <source>corrects %1</source>
        <translation>đính chính %1</translation>
    </message>
    <message>
        <source>recalls %1</source>
        <translation>thu hồi %1</translation>
    </message>
    <message>
        <source>is answered by %1</source>
        <translation>được %1 trả lời</translation>
    </message>
    <message>
        <source>is the basis of %1</source>
        <translation>là căn cứ của %1</translation>
    </message>
    <message>
        <source>is replaced by %1</source>
        <translation>được %1 thay thế</translation>
    </message>
    <message>
        <source>is corrected by %1</source>
        <translation>được %1 đính chính</translation>
    </message>
    <message>
        <source>is recalled by %1</source>
        <translation>bị %1 thu hồi</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>tài liệu kèm theo</translation>
    </message>
    <message>
        <source>signed file</source>
        <translation>bản đã ký</translation>
    </message>
    <message>
        <source>sealed file</source>
        <translation>bản có dấu cơ quan</translation>
    </message>
    <message>
        <source>draft text</source>
        <translation>bản dự thảo</translation>
    </message>
    <message>
        <source>TM. (for the collective)</source>
        <translation>TM. (thay mặt tập thể)</translation>
    </message>
    <message>
        <source>Q. (acting head)</source>
        <translation>Q. (quyền)</translation>
    </message>
    <message>
        <source>KT. (for the head)</source>
        <translation>KT. (ký thay)</translation>
    </message>
    <message>
        <source>TL. (by order)</source>
        <translation>TL. (thừa lệnh)</translation>
    </message>
    <message>
        <source>TUQ. (by authority given)</source>
        <translation>TUQ. (thừa ủy quyền)</translation>
    </message>
    <message>
        <source>Head of the agency himself</source>
        <translation>Người đứng đầu ký</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Title of who signs</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>Ký hiệu</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Số trang</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Số bản</translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation>Hạn trả lời</translation>
    </message>
    <message>
        <source>Register of outgoing documents</source>
        <translation>Sổ đăng ký văn bản đi</translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation>dưới một giờ</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n giờ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>người không xác định</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>bị trả lại</translation>
    </message>
    <message>
        <source>is a copy of %1</source>
        <translation>là bản sao của %1</translation>
    </message>
    <message>
        <source>was copied: %1</source>
        <translation>đã được sao: %1</translation>
    </message>
    <message>
        <source>parts of the text</source>
        <translation>thành phần văn bản</translation>
    </message>
    <message>
        <source>How it was signed</source>
        <translation>Hình thức ký</translation>
    </message>
    <message>
        <source>Record it as sealed</source>
        <translation>Ghi nhận đã đóng dấu</translation>
    </message>
    <message>
        <source>Record it as signed</source>
        <translation>Ghi nhận đã ký</translation>
    </message>
    <message>
        <source>%1 does not agree.</source>
        <translation>%1 không thống nhất.</translation>
    </message>
    <message>
        <source>%1 does not agree: %2</source>
        <translation>%1 không thống nhất: %2</translation>
    </message>
    <message>
        <source>is carried out by %1</source>
        <translation>được %1 triển khai</translation>
    </message>
    <message>
        <source>is of the same matter as %1</source>
        <translation>cùng việc với %1</translation>
    </message>
</context>
<context>
    <name>congso::OutgoingLinksForm</name>
    <message>
        <source>Issuing it completes the incoming document that it answers</source>
        <translation>Khi phát hành thì hoàn thành văn bản đến được trả lời</translation>
    </message>
    <message>
        <source>Linked documents</source>
        <translation>Văn bản liên quan</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Văn bản này</translation>
    </message>
    <message>
        <source>Number of the other document</source>
        <translation>Số, ký hiệu của văn bản kia</translation>
    </message>
    <message>
        <source>36/TB-UBND or DEN/2026/871</source>
        <translation>36/TB-UBND hoặc DEN/2026/871</translation>
    </message>
    <message>
        <source>Add the link</source>
        <translation>Thêm liên kết</translation>
    </message>
</context>
<context>
    <name>congso::OutgoingList</name>
    <message>
        <source>Filter by number, subject</source>
        <translation>Lọc theo số, trích yếu</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Lọc danh sách</translation>
    </message>
    <message>
        <source>Outgoing documents</source>
        <translation>Văn bản đi</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n văn bản</numerusform>
        </translation>
    </message>
    <message>
        <source>No document here matches “%1”.</source>
        <translation>Không có văn bản nào ở đây khớp với “%1”.</translation>
    </message>
    <message>
        <source>No document is here now. The list is for: %1</source>
        <translation>Hiện không có văn bản nào. Danh sách này dành cho: %1</translation>
    </message>
</context>
<context>
    <name>congso::OutgoingPage</name>
    <message>
        <source>The draft is kept. “Send for review” hands it on.</source>
        <translation>Đã lưu dự thảo. Bấm “Trình duyệt” để chuyển đi.</translation>
    </message>
    <message>
        <source>Select several documents first, with Shift or Ctrl.</source>
        <translation>Hãy chọn nhiều văn bản trước (giữ Shift hoặc Ctrl).</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n document(s).</source>
        <translation>
            <numerusform>Đã thực hiện: %n văn bản.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused: %n document(s).</source>
        <translation>
            <numerusform>Không thực hiện được: %n văn bản.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft is kept. It needs its text next: write it here, or bring in a file.</source>
        <translation>Đã lưu dự thảo. Tiếp theo cần có nội dung: soạn tại đây hoặc đưa tệp vào.</translation>
    </message>
    <message>
        <source>%1: nothing is left</source>
        <translation>%1: đã hết</translation>
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
        <translation>Chọn một văn bản để xem ở đây.</translation>
    </message>
    <message>
        <source>Parts of the document</source>
        <translation>Các phần của văn bản</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử xử lý</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Trình duyệt</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Văn bản liên quan</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liên quan</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Đã lưu %1.</translation>
    </message>
    <message>
        <source>Drag over the place that you want to comment on; Escape ends it.</source>
        <translation>Kéo chuột trên chỗ cần nhận xét; nhấn Escape để thôi.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Đang mở…</translation>
    </message>
    <message>
        <source>Sent back: %1</source>
        <translation>Bị trả lại: %1</translation>
    </message>
    <message>
        <source>A newer version of the program has written to this document; here it can only be read.</source>
        <translation>Văn bản này đã được phiên bản mới hơn của chương trình ghi; ở đây chỉ xem được.</translation>
    </message>
    <message>
        <source>No document is chosen.</source>
        <translation>Chưa chọn văn bản.</translation>
    </message>
    <message>
        <source>Only on pages that are shown here can a place be marked.</source>
        <translation>Chỉ đánh dấu được trên các trang đang hiển thị ở đây.</translation>
    </message>
    <message>
        <source>Choose an open comment first.</source>
        <translation>Hãy chọn một nhận xét còn mở.</translation>
    </message>
    <message>
        <source>No file is shown.</source>
        <translation>Không có tệp nào đang hiển thị.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Đã hoàn tác.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Fields and versions</source>
        <translation>Thông tin, bản sửa</translation>
    </message>
    <message>
        <source>Record mine as the newest version</source>
        <translation>Ghi bản của tôi thành bản mới nhất</translation>
    </message>
    <message>
        <source>Texts of this kind are not written in the program; bring in a file.</source>
        <translation>Loại văn bản này không soạn trong phần mềm; hãy đưa tệp vào.</translation>
    </message>
    <message>
        <source>A PDF cannot be edited. Bring in a .docx or .odt file, or write the text here.</source>
        <translation>Tệp PDF không sửa được. Hãy đưa tệp .docx, .odt vào, hoặc soạn ngay trong phần mềm.</translation>
    </message>
    <message>
        <source>There is only one version of the text.</source>
        <translation>Văn bản mới có một bản.</translation>
    </message>
    <message>
        <source>The file is being made.</source>
        <translation>Đang tạo tệp.</translation>
    </message>
    <message>
        <source>The form is being checked.</source>
        <translation>Đang kiểm tra thể thức.</translation>
    </message>
    <message>
        <source>Form put right</source>
        <translation>Sửa thể thức</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) put right, in a new version.</source>
        <translation>
            <numerusform>Đã sửa %n chỗ, thành một bản mới.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be: they overlap others.</source>
        <translation>
            <numerusform>%n chỗ chưa sửa được vì chồng lên chỗ khác.</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>Number %1 of %2 is given to “%3”.</source>
        <translation>Đã cấp số %1 ngày %2 cho văn bản “%3”.</translation>
    </message>
    <message>
        <source>%1 waits for its number from the office server.</source>
        <translation>%1 đang chờ máy chủ cơ quan cấp số.</translation>
    </message>
</context>
<context>
    <name>congso::OutgoingPlaces</name>
    <message>
        <source>Copies and dispatch</source>
        <translation>Bản sao và gửi đi</translation>
    </message>
</context>
<context>
    <name>congso::OutgoingRowModel</name>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>còn %n nơi chưa gửi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::OutsideSection</name>
    <message>
        <source>Other agencies</source>
        <translation>Cơ quan ngoài</translation>
    </message>
    <message>
        <source>Name, former name or initials</source>
        <translation>Tên, tên cũ hoặc chữ viết tắt</translation>
    </message>
    <message>
        <source>Find an agency</source>
        <translation>Tìm cơ quan</translation>
    </message>
    <message>
        <source>UBND BĐ finds every name with these initials; a former name finds what the agency is called now.</source>
        <translation>UBND BĐ tìm mọi tên có các chữ đầu này; tên cũ tìm ra tên hiện nay.</translation>
    </message>
    <message>
        <source>Agencies found</source>
        <translation>Các cơ quan tìm thấy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Add an agency</source>
        <translation>Thêm cơ quan</translation>
    </message>
    <message>
        <source>Enter the common list</source>
        <translation>Nhập danh mục chung</translation>
    </message>
    <message>
        <source>Provinces of today and before 01/07/2025 with what became of which, and the central bodies. What is there already stays as it is.</source>
        <translation>Các tỉnh, thành phố hiện nay và trước ngày 01/07/2025 kèm việc sáp nhập, và các cơ quan trung ương. Những gì đã có giữ nguyên.</translation>
    </message>
    <message>
        <source>Name of the agency</source>
        <translation>Tên cơ quan</translation>
    </message>
    <message>
        <source>Abbreviation in notations</source>
        <translation>Chữ viết tắt trong ký hiệu</translation>
    </message>
    <message>
        <source>Identifier on the exchange network</source>
        <translation>Mã định danh trên trục liên thông</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>(không ghi)</translation>
    </message>
    <message>
        <source>central</source>
        <translation>trung ương</translation>
    </message>
    <message>
        <source>province</source>
        <translation>tỉnh, thành phố</translation>
    </message>
    <message>
        <source>district (until 30/06/2025)</source>
        <translation>huyện (đến 30/06/2025)</translation>
    </message>
    <message>
        <source>commune, ward</source>
        <translation>xã, phường</translation>
    </message>
    <message>
        <source>other</source>
        <translation>khác</translation>
    </message>
    <message>
        <source>There since</source>
        <translation>Hoạt động từ ngày</translation>
    </message>
    <message>
        <source>There until</source>
        <translation>Hoạt động đến ngày</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>New name…</source>
        <translation>Tên mới…</translation>
    </message>
    <message>
        <source>End or merge…</source>
        <translation>Kết thúc hoặc sáp nhập…</translation>
    </message>
    <message>
        <source>Make it current again…</source>
        <translation>Cho hoạt động lại…</translation>
    </message>
    <message>
        <source>Called %1 until %2.</source>
        <translation>Mang tên %1 đến ngày %2.</translation>
    </message>
    <message>
        <source>Its work went to %1.</source>
        <translation>Công việc chuyển cho %1.</translation>
    </message>
    <message>
        <source>The agency is added.</source>
        <translation>Đã thêm cơ quan.</translation>
    </message>
    <message>
        <source>The agency is saved.</source>
        <translation>Đã lưu thông tin cơ quan.</translation>
    </message>
    <message>
        <source>Agencies added: %1.</source>
        <translation>Đã thêm %1 cơ quan.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Tên mới</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>The agency has its new name; the old one still finds it.</source>
        <translation>Cơ quan đã có tên mới; tìm bằng tên cũ vẫn thấy.</translation>
    </message>
    <message>
        <source>From which day it is no longer there</source>
        <translation>Thôi hoạt động từ ngày</translation>
    </message>
    <message>
        <source>By which decision</source>
        <translation>Theo quyết định</translation>
    </message>
    <message>
        <source>Merged into, or its work goes to (empty: nobody)</source>
        <translation>Sáp nhập vào, hoặc cơ quan tiếp nhận (bỏ trống nếu không có)</translation>
    </message>
    <message>
        <source>End or merge</source>
        <translation>Kết thúc hoặc sáp nhập</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>The agency has ended; older documents keep its name.</source>
        <translation>Cơ quan đã thôi hoạt động; văn bản cũ giữ nguyên tên.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Make it current again</source>
        <translation>Cho hoạt động lại</translation>
    </message>
    <message>
        <source>The agency is current again.</source>
        <translation>Cơ quan hoạt động trở lại.</translation>
    </message>
</context>
<context>
    <name>congso::PageArea</name>
    <message>
        <source>Pages of the document</source>
        <translation>Các trang của văn bản</translation>
    </message>
    <message>
        <source>This page cannot be drawn.</source>
        <translation>Không hiển thị được trang này.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Trang %1</translation>
    </message>
</context>
<context>
    <name>congso::PaletteModel</name>
    <message>
        <source>Go to</source>
        <translation>Di chuyển</translation>
    </message>
</context>
<context>
    <name>congso::PasswordPair</name>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>Nhập lại mật khẩu</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>đang bật Caps Lock</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>ít nhất %1 ký tự</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>không khớp</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>còn thiếu %1</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>yếu</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>khá</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>mạnh</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>khớp</translation>
    </message>
</context>
<context>
    <name>congso::PasswordsDialog</name>
    <message>
        <source>One-time passwords</source>
        <translation>Mật khẩu dùng một lần</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lưu thành PDF…</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Each works once: whoever signs in with it chooses another at once. They are kept nowhere else; print the strips, hand them out, and delete the file.</source>
        <translation>Mỗi mật khẩu dùng được một lần: đăng nhập xong phải đặt mật khẩu khác ngay. Không nơi nào khác giữ các mật khẩu này; hãy in ra, cắt phiếu phát cho từng người rồi xóa tệp.</translation>
    </message>
    <message>
        <source>Save the one-time passwords</source>
        <translation>Lưu mật khẩu dùng một lần</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
</context>
<context>
    <name>congso::PastImports</name>
    <message>
        <source>People and their posts</source>
        <translation>Người dùng và chức vụ</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Other agencies</source>
        <translation>Cơ quan ngoài</translation>
    </message>
    <message>
        <source>Case files</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Lines of the incoming register</source>
        <translation>Các dòng của sổ đăng ký văn bản đến</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Thu lại…</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Các lần nhập trước</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Số dòng</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Đã nhập</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Everything of this import is withdrawn, ended or closed, as long as nothing has been done with it since.</source>
        <translation>Rút, ngừng hoặc đóng toàn bộ những gì đã nhập, nếu từ đó chưa ai làm gì với dữ liệu ấy.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>đã thu lại</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>đủ</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>dừng giữa chừng</translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation>Thu lại một lần nhập</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Thu lại</translation>
    </message>
    <message>
        <source>%1, %2: %3 row(s) taken over are withdrawn, ended or closed. Numbers they have stay used; the history keeps both.</source>
        <translation>%1, %2: %3 dòng đã nhập sẽ bị rút, ngừng hoặc đóng. Số đã cấp vẫn coi như đã dùng; lịch sử giữ cả hai việc.</translation>
    </message>
    <message>
        <source>The table %1 was imported by mistake</source>
        <translation>Nhập nhầm bảng %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Taking an import back</source>
        <translation>Đang thu lại một lần nhập</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n thing(s).</source>
        <translation>
            <numerusform>Đã thu lại %n mục.</numerusform>
        </translation>
    </message>
    <message>
        <source>Old register of outgoing documents</source>
        <translation>Sổ đăng ký văn bản đi cũ</translation>
    </message>
</context>
<context>
    <name>congso::PdfView</name>
    <message>
        <source>The file is not there, or may not be read. Nothing was changed.</source>
        <translation>Không thấy tệp hoặc không được phép đọc. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The file is locked with a password. Ask the sender for one that can be opened.</source>
        <translation>Tệp bị khóa bằng mật khẩu. Hãy đề nghị nơi gửi cung cấp tệp mở được.</translation>
    </message>
    <message>
        <source>The file has no pages.</source>
        <translation>Tệp không có trang nào.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be shown. The file itself is kept as it came.</source>
        <translation>Tệp bị hỏng, không hiển thị được. Tệp gốc vẫn được giữ nguyên như khi đến.</translation>
    </message>
    <message>
        <source>Show small pictures of the pages</source>
        <translation>Hiện ảnh thu nhỏ của các trang</translation>
    </message>
    <message>
        <source>Choose the size</source>
        <translation>Chọn cỡ hiển thị</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1 / %2</translation>
    </message>
    <message>
        <source>Size %1 %</source>
        <translation>Cỡ %1 %</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Tìm…</translation>
    </message>
    <message>
        <source>Small &amp;pictures of the pages</source>
        <translation>Ả&amp;nh thu nhỏ của các trang</translation>
    </message>
    <message>
        <source>Fit the &amp;width</source>
        <translation>&amp;Vừa chiều rộng</translation>
    </message>
    <message>
        <source>Fit the whole &amp;page</source>
        <translation>Vừa cả t&amp;rang</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Nội dung tệp</translation>
    </message>
</context>
<context>
    <name>congso::PeopleSection</name>
    <message>
        <source>People and posts</source>
        <translation>Người và chức vụ</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Tìm tên</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Ngừng hoạt động</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Đặt lại mật khẩu…</translation>
    </message>
    <message>
        <source>Add a post…</source>
        <translation>Thêm chức vụ…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>End the post</source>
        <translation>Thôi giữ</translation>
    </message>
    <message>
        <source>Posts held</source>
        <translation>Chức vụ đang giữ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Set this password</source>
        <translation>Đặt mật khẩu này</translation>
    </message>
    <message>
        <source>deactivated</source>
        <translation>ngừng hoạt động</translation>
    </message>
    <message>
        <source>signs in</source>
        <translation>đăng nhập được</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>chưa có mật khẩu</translation>
    </message>
    <message>
        <source>The person is saved.</source>
        <translation>Đã lưu.</translation>
    </message>
    <message>
        <source>The person is added. Give them a post and a password.</source>
        <translation>Đã thêm người. Hãy giao chức vụ và đặt mật khẩu.</translation>
    </message>
    <message>
        <source>The post is saved.</source>
        <translation>Đã lưu chức vụ.</translation>
    </message>
    <message>
        <source>The post is added.</source>
        <translation>Đã thêm chức vụ.</translation>
    </message>
    <message>
        <source>The post has ended.</source>
        <translation>Đã thôi giữ chức vụ.</translation>
    </message>
    <message>
        <source>The person may sign in again.</source>
        <translation>Người này đăng nhập lại được.</translation>
    </message>
    <message>
        <source>The person can no longer sign in; what they did stays.</source>
        <translation>Người này không đăng nhập được nữa; những việc đã làm vẫn được giữ.</translation>
    </message>
    <message>
        <source>The password is set. Tell it to the person; they should change it.</source>
        <translation>Đã đặt mật khẩu. Hãy báo cho người dùng và nhắc họ đổi lại.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Activate again</source>
        <translation>Cho hoạt động lại</translation>
    </message>
    <message>
        <source>Your own password is changed under My account.</source>
        <translation>Mật khẩu của chính mình đổi ở mục Tài khoản của tôi.</translation>
    </message>
    <message>
        <source>Hand over the work…</source>
        <translation>Bàn giao công việc…</translation>
    </message>
    <message>
        <source>active</source>
        <translation>đang hoạt động</translation>
    </message>
    <message>
        <source>The person is added. Give them a post; whoever looks after the server gives them an account there.</source>
        <translation>Đã thêm người. Bạn hãy giao chức vụ; tài khoản do người quản trị máy chủ cấp.</translation>
    </message>
</context>
<context>
    <name>congso::PhraseBar</name>
    <message>
        <source>Sample phrases, one a line</source>
        <translation>Ý kiến mẫu, mỗi dòng một câu</translation>
    </message>
    <message>
        <source>Keep phrases</source>
        <translation>Lưu ý kiến mẫu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Edit phrases…</source>
        <translation>Sửa mẫu…</translation>
    </message>
</context>
<context>
    <name>congso::PhraseModel</name>
    <message>
        <source>Draft the reply.</source>
        <translation>Tham mưu văn bản trả lời.</translation>
    </message>
    <message>
        <source>Handle it by the rules in force and report the result.</source>
        <translation>Giải quyết theo quy định và báo cáo kết quả.</translation>
    </message>
    <message>
        <source>Study it and advise the leaders.</source>
        <translation>Nghiên cứu, tham mưu cho lãnh đạo.</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>Đồng ý.</translation>
    </message>
    <message>
        <source>File and follow.</source>
        <translation>Lưu, theo dõi.</translation>
    </message>
    <message>
        <source>No opinion.</source>
        <translation>Không có ý kiến khác.</translation>
    </message>
    <message>
        <source>Agreed with the content; please check the form.</source>
        <translation>Nhất trí về nội dung; đề nghị rà soát lại thể thức.</translation>
    </message>
</context>
<context>
    <name>congso::PileBar</name>
    <message>
        <source>list</source>
        <translation>danh sách</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>trước</translation>
    </message>
    <message>
        <source>next</source>
        <translation>tiếp theo</translation>
    </message>
</context>
<context>
    <name>congso::PostDialog</name>
    <message>
        <source>Change the post</source>
        <translation>Sửa chức vụ</translation>
    </message>
    <message>
        <source>A new post</source>
        <translation>Chức vụ mới</translation>
    </message>
    <message>
        <source>Post, as written below signatures</source>
        <translation>Chức vụ, như ghi ở phần ký</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>What the post entitles to</source>
        <translation>Vai trò trong hệ thống</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
</context>
<context>
    <name>congso::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>còn khoảng %n giây</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>còn khoảng %n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>congso::ReadingJob</name>
    <message>
        <source>Reading files for the search</source>
        <translation>Đang đọc tệp để tìm kiếm</translation>
    </message>
    <message>
        <source>Stopped. What was not read is not found by its contents.</source>
        <translation>Đã dừng. Tệp chưa đọc thì không tìm được theo nội dung.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read and are not found by their contents.</source>
        <translation>
            <numerusform>%n tệp không đọc được nên không tìm được theo nội dung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message numerus="yes">
        <source>at least %n character(s)</source>
        <translation>
            <numerusform>ít nhất %n ký tự</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::RecipientModel</name>
    <message>
        <source>to act</source>
        <translation>để thực hiện</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>để biết</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hình thức gửi</translation>
    </message>
    <message>
        <source>Why on paper</source>
        <translation>Lý do gửi giấy</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Số bản</translation>
    </message>
</context>
<context>
    <name>congso::RecipientOffer</name>
    <message numerus="yes">
        <source>group, %n recipient(s)</source>
        <translation>
            <numerusform>nhóm, %n nơi nhận</numerusform>
        </translation>
    </message>
    <message>
        <source>of our own office</source>
        <translation>đơn vị trong cơ quan</translation>
    </message>
</context>
<context>
    <name>congso::RecipientsDialog</name>
    <message>
        <source>Add recipients</source>
        <translation>Bổ sung nơi nhận</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Keep the recipients</source>
        <translation>Lưu nơi nhận</translation>
    </message>
    <message>
        <source>Agency, unit, group of the address book, or any name</source>
        <translation>Cơ quan, đơn vị, nhóm trong danh bạ hoặc tên bất kỳ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>Keep as a group…</source>
        <translation>Lưu thành nhóm…</translation>
    </message>
    <message>
        <source>New recipient</source>
        <translation>Thêm nơi nhận</translation>
    </message>
    <message>
        <source>%1 is among them already.</source>
        <translation>%1 đã có trong danh sách.</translation>
    </message>
    <message>
        <source>Keep as a group</source>
        <translation>Lưu thành nhóm</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Tên nhóm</translation>
    </message>
    <message>
        <source>The group “%1” is kept.</source>
        <translation>Đã lưu nhóm “%1”.</translation>
    </message>
    <message>
        <source>Nobody is named yet.</source>
        <translation>Chưa có nơi nhận.</translation>
    </message>
    <message>
        <source>Say why %1 gets it on paper.</source>
        <translation>Hãy ghi lý do gửi bản giấy cho %1.</translation>
    </message>
</context>
<context>
    <name>congso::RecipientsTab</name>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n nơi nhận</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on paper</source>
        <translation>
            <numerusform>%n bản giấy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) to print</source>
        <translation>
            <numerusform>phải in %n tờ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) saved</source>
        <translation>
            <numerusform>tiết kiệm %n tờ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipients are to get paper. Those with the document exchange should get it electronically.</source>
        <translation>
            <numerusform>%n nơi nhận được gửi bản giấy. Nơi đã liên thông nên được gửi bản điện tử.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Nobody is named yet. A document needs recipients before it is issued.</source>
        <translation>Chưa có nơi nhận. Văn bản phải có nơi nhận trước khi phát hành.</translation>
    </message>
    <message numerus="yes">
        <source>%n cop(ies)</source>
        <translation>
            <numerusform>%n bản</numerusform>
        </translation>
    </message>
    <message>
        <source>paper because: %1</source>
        <translation>gửi giấy vì: %1</translation>
    </message>
    <message>
        <source>To act</source>
        <translation>Để thực hiện</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Để biết</translation>
    </message>
</context>
<context>
    <name>congso::RecognisedText</name>
    <message>
        <source>Save the correction</source>
        <translation>Lưu chỗ sửa</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Recognised text</source>
        <translation>Văn bản nhận dạng</translation>
    </message>
    <message>
        <source>This file has not been read yet. It is read in the background.</source>
        <translation>Tệp này chưa được đọc. Máy sẽ đọc ở chế độ nền.</translation>
    </message>
    <message>
        <source>Page %1: no text was found.</source>
        <translation>Trang %1: không nhận ra chữ nào.</translation>
    </message>
    <message>
        <source>Page %1: recognised from the picture, %2 % sure. Compare it with the picture.</source>
        <translation>Trang %1: nhận dạng từ ảnh, độ tin cậy %2 %. Hãy đối chiếu với ảnh.</translation>
    </message>
    <message>
        <source>Page %1: recognised from the picture, %2 % sure.</source>
        <translation>Trang %1: nhận dạng từ ảnh, độ tin cậy %2 %.</translation>
    </message>
    <message>
        <source>Page %1: taken from the file's own text.</source>
        <translation>Trang %1: chuyển từ nội dung của tệp.</translation>
    </message>
    <message>
        <source>Page %1: the file's own text.</source>
        <translation>Trang %1: lớp chữ có sẵn trong tệp.</translation>
    </message>
    <message numerus="yes">
        <source>%n underlined word(s) were hardly legible.</source>
        <translation>
            <numerusform>%n từ gạch chân khó đọc.</numerusform>
        </translation>
    </message>
    <message>
        <source>The correction begun earlier is not saved yet.</source>
        <translation>Phần sửa dở lần trước chưa được lưu.</translation>
    </message>
</context>
<context>
    <name>congso::RecordForm</name>
    <message>
        <source>needed</source>
        <translation>chưa nhập</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>chưa đúng</translation>
    </message>
</context>
<context>
    <name>congso::RegisterSection</name>
    <message>
        <source>Registers</source>
        <translation>Sổ đăng ký</translation>
    </message>
    <message>
        <source>Name of the register</source>
        <translation>Tên sổ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Code, in letters without marks</source>
        <translation>Mã sổ (chữ không dấu)</translation>
    </message>
    <message>
        <source>Takes only these kinds (none ticked: all)</source>
        <translation>Chỉ nhận các loại này (không chọn: nhận tất cả)</translation>
    </message>
    <message>
        <source>First number in the year below</source>
        <translation>Số bắt đầu trong năm dưới đây</translation>
    </message>
    <message>
        <source>Year that begins with that number; other years begin with 1</source>
        <translation>Năm bắt đầu bằng số đó (các năm khác bắt đầu từ 1)</translation>
    </message>
    <message>
        <source>Suffixes</source>
        <translation>Số phụ</translation>
    </message>
    <message>
        <source>12a, 12bis may be given</source>
        <translation>được cấp số 12a, 12bis</translation>
    </message>
    <message>
        <source>Standard register</source>
        <translation>Sổ mặc định</translation>
    </message>
    <message>
        <source>proposed first in the form</source>
        <translation>chọn sẵn trong biểu mẫu</translation>
    </message>
    <message>
        <source>Add a register</source>
        <translation>Thêm sổ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Close the register</source>
        <translation>Đóng sổ</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>đã đóng</translation>
    </message>
    <message>
        <source>open, standard</source>
        <translation>đang mở, mặc định</translation>
    </message>
    <message>
        <source>open</source>
        <translation>đang mở</translation>
    </message>
    <message>
        <source>The register is added.</source>
        <translation>Đã thêm sổ.</translation>
    </message>
    <message>
        <source>The register is saved.</source>
        <translation>Đã lưu sổ.</translation>
    </message>
    <message>
        <source>The register is closed: it gives no more numbers.</source>
        <translation>Đã đóng sổ: sổ không cấp số nữa.</translation>
    </message>
    <message>
        <source>The register is open again.</source>
        <translation>Đã mở lại sổ.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Numbers of outgoing documents</source>
        <translation>Số văn bản đi</translation>
    </message>
    <message>
        <source>After the leader has signed, with the seal of the agency</source>
        <translation>Sau khi lãnh đạo ký, cùng lúc ký số cơ quan</translation>
    </message>
    <message>
        <source>Before the leader signs</source>
        <translation>Trước khi lãnh đạo ký</translation>
    </message>
    <message>
        <source>When number and date are taken</source>
        <translation>Thời điểm cấp số, ngày</translation>
    </message>
    <message>
        <source>The moment of numbering is saved.</source>
        <translation>Đã lưu thời điểm cấp số.</translation>
    </message>
    <message>
        <source>Council's abbreviation in notations (empty: the agency's)</source>
        <translation>Chữ viết tắt của hội đồng (để trống: của cơ quan)</translation>
    </message>
</context>
<context>
    <name>congso::RegistrationForm</name>
    <message>
        <source>not yet</source>
        <translation>chưa trình</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>không phải ngày</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>không có trong danh mục</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>dự kiến</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>cần kiểm tra</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>chưa nhập</translation>
    </message>
    <message>
        <source>already used</source>
        <translation>số đã dùng</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>chưa đúng</translation>
    </message>
    <message>
        <source>The number that the register gives next; write another one only when it is needed.</source>
        <translation>Số tiếp theo của sổ; chỉ sửa khi thật cần.</translation>
    </message>
    <message>
        <source>Arrival date</source>
        <translation>Ngày đến</translation>
    </message>
    <message>
        <source>Number, notation</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Document date</source>
        <translation>Ngày văn bản</translation>
    </message>
    <message>
        <source>Issuing agency</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Tên loại</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Mức độ khẩn</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Độ mật</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Deadline for handling</source>
        <translation>Thời hạn giải quyết</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>Reply required</source>
        <translation>Yêu cầu trả lời</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Số trang</translation>
    </message>
    <message>
        <source>Submit to</source>
        <translation>Trình</translation>
    </message>
    <message>
        <source>What the office proposes</source>
        <translation>Đề xuất hướng xử lý</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Số bản</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Arrival no.</source>
        <translation>Số đến</translation>
    </message>
    <message>
        <source>Entered in</source>
        <translation>Sổ</translation>
    </message>
    <message>
        <source>Proposed handling</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>by the rule “%1”</source>
        <translation>theo quy tắc “%1”</translation>
    </message>
    <message>
        <source>Meeting on</source>
        <translation>Ngày họp</translation>
    </message>
    <message>
        <source>From (time)</source>
        <translation>Từ giờ</translation>
    </message>
    <message>
        <source>Until (time)</source>
        <translation>Đến giờ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Chaired by</source>
        <translation>Chủ trì cuộc họp</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Bì văn bản</translation>
    </message>
    <message>
        <source>not to be opened</source>
        <translation>không bóc bì</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Nơi nhận ghi trên bì</translation>
    </message>
    <message>
        <source>Proposed assignments</source>
        <translation>Đề xuất phân công</translation>
    </message>
    <message>
        <source>What the instruction would say</source>
        <translation>Nội dung ý kiến chỉ đạo dự kiến</translation>
    </message>
    <message>
        <source>Wording of the instruction</source>
        <translation>Dự thảo ý kiến chỉ đạo</translation>
    </message>
    <message>
        <source>Urgent letter</source>
        <translation>Văn bản khẩn</translation>
    </message>
    <message>
        <source>alert who is to lead at once</source>
        <translation>báo ngay cho nơi chủ trì</translation>
    </message>
    <message>
        <source>Found in the letter</source>
        <translation>Tìm thấy trong văn bản</translation>
    </message>
    <message>
        <source>Read as: on %1 at the latest.</source>
        <translation>Hiểu là: chậm nhất ngày %1.</translation>
    </message>
    <message>
        <source>Read as: on %1, before an hour of that day.</source>
        <translation>Hiểu là: ngày %1, trước một giờ nhất định trong ngày.</translation>
    </message>
    <message>
        <source>Read as: before %1, so the last working day before it.</source>
        <translation>Hiểu là: trước ngày %1, tức ngày làm việc liền trước.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Nothing is registered yet: what is proposed goes to the leader with the submission. Choose the leader and press “Register and submit”, or clear the proposal to register only.</source>
        <translation>Chưa vào sổ: nội dung đề xuất chỉ được chuyển đến lãnh đạo cùng khi trình. Hãy chọn lãnh đạo rồi nhấn “Vào sổ và trình”, hoặc xóa phần đề xuất nếu chỉ vào sổ.</translation>
    </message>
</context>
<context>
    <name>congso::RelatedTab</name>
    <message>
        <source>No document is linked with this one.</source>
        <translation>Chưa có văn bản nào liên quan đến văn bản này.</translation>
    </message>
    <message>
        <source>Related documents</source>
        <translation>Văn bản liên quan</translation>
    </message>
    <message>
        <source>Linked with this document</source>
        <translation>Liên quan trực tiếp</translation>
    </message>
    <message>
        <source>Hang together with it over others</source>
        <translation>Liên quan qua văn bản khác</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>Được %1 trả lời</translation>
    </message>
    <message>
        <source>Outgoing documents</source>
        <translation>Văn bản đi</translation>
    </message>
</context>
<context>
    <name>congso::Reminders</name>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) of yours are overdue.</source>
        <translation>
            <numerusform>%n văn bản của bạn đã quá hạn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Khẩn</translation>
    </message>
    <message numerus="yes">
        <source>%n urgent document(s) wait for you, not opened yet.</source>
        <translation>
            <numerusform>%n văn bản khẩn đang chờ bạn, chưa xem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::RemindersDialog</name>
    <message>
        <source>What waits for you</source>
        <translation>Việc đang chờ bạn</translation>
    </message>
    <message>
        <source>&amp;Show this list when I sign in</source>
        <translation>&amp;Hiện danh sách này khi đăng nhập</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Không có việc nào đang chờ bạn.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No notices from</source>
        <translation>Không thông báo từ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
</context>
<context>
    <name>congso::ReserveDialog</name>
    <message>
        <source>Reserve a number</source>
        <translation>Giữ trước một số</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Giữ số</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>For which document</source>
        <translation>Giữ cho văn bản nào</translation>
    </message>
    <message numerus="yes">
        <source>at least %n character(s)</source>
        <translation>
            <numerusform>ít nhất %n ký tự</numerusform>
        </translation>
    </message>
    <message>
        <source>Number %1 is reserved.</source>
        <translation>Đã giữ số %1.</translation>
    </message>
    <message>
        <source>The server gives the number: it is among the reserved ones as soon as the server has answered.</source>
        <translation>Số do máy chủ cấp: có trong các số đã giữ ngay khi máy chủ trả lời.</translation>
    </message>
</context>
<context>
    <name>congso::ReviewTab</name>
    <message>
        <source>The draft has not been sent for review yet.</source>
        <translation>Dự thảo chưa được trình.</translation>
    </message>
    <message>
        <source>Steps of the review</source>
        <translation>Các bước duyệt</translation>
    </message>
    <message>
        <source>there for %1</source>
        <translation>đã %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>hạn %1</translation>
    </message>
    <message>
        <source>looked at version %1</source>
        <translation>đã xem bản lần %1</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Lần trình %1</translation>
    </message>
    <message>
        <source>It was taken over from an old register: who reviewed it is not known here.</source>
        <translation>Văn bản được nhập từ sổ cũ: phần mềm không có quá trình trình duyệt.</translation>
    </message>
    <message>
        <source>It was not reviewed in the program.</source>
        <translation>Văn bản này không trình duyệt trong phần mềm.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Nội dung ý kiến</translation>
    </message>
    <message>
        <source>at the same time as the step above</source>
        <translation>cùng lúc với bước trên</translation>
    </message>
</context>
<context>
    <name>congso::RouteForm</name>
    <message>
        <source>Ask somebody's opinion too</source>
        <translation>Lấy thêm ý kiến</translation>
    </message>
    <message>
        <source>Words to those who review it</source>
        <translation>Lời trình</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>Bỏ bước: %1</translation>
    </message>
    <message>
        <source>Unit or person</source>
        <translation>Đơn vị hoặc cá nhân</translation>
    </message>
    <message>
        <source>At the same time as the step above</source>
        <translation>Cùng lúc với bước trên</translation>
    </message>
    <message>
        <source>%1 (page %2)</source>
        <translation>%1 (trang %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n chỗ khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to be filled in: %1. It can be sent all the same.</source>
        <translation>Còn chỗ chưa điền: %1. Vẫn trình được.</translation>
    </message>
</context>
<context>
    <name>congso::RoutingPage</name>
    <message>
        <source>Routing rules</source>
        <translation>Quy tắc phân phối</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>For which letters</source>
        <translation>Áp dụng cho</translation>
    </message>
    <message>
        <source>Submit to</source>
        <translation>Trình</translation>
    </message>
    <message>
        <source>Proposed assignments</source>
        <translation>Đề xuất phân công</translation>
    </message>
    <message>
        <source>What the rules would have proposed</source>
        <translation>Kết quả thử quy tắc</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Would have proposed</source>
        <translation>Sẽ đề xuất</translation>
    </message>
    <message>
        <source>Who got the lead</source>
        <translation>Thực tế chủ trì</translation>
    </message>
    <message>
        <source>Try the rules before you keep them: what differs from what leaders decided is listed here.</source>
        <translation>Hãy thử trước khi lưu: những điểm khác với phân công thực tế của lãnh đạo sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>The first rule that fits a letter proposes to whom it is submitted and who handles it. The clerk sees why and may change it.</source>
        <translation>Quy tắc đầu tiên phù hợp sẽ đề xuất trình ai và ai giải quyết. Văn thư thấy lý do và có thể sửa.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n working day(s)</source>
        <translation>
            <numerusform>%1, %n ngày làm việc</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Đang thử…</translation>
    </message>
    <message>
        <source>No leader has assigned a document yet: nothing to try the rules against.</source>
        <translation>Chưa có văn bản nào được lãnh đạo phân công: chưa có gì để thử.</translation>
    </message>
    <message>
        <source>Of the last %1 documents a rule fits %2; in %3 of them the lead is who the leader chose. What differs:</source>
        <translation>Trong %1 văn bản gần nhất, %2 văn bản có quy tắc phù hợp; %3 văn bản trùng đơn vị chủ trì mà lãnh đạo đã chọn. Các điểm khác:</translation>
    </message>
    <message>
        <source>The routing rules are kept.</source>
        <translation>Đã lưu quy tắc phân phối.</translation>
    </message>
    <message>
        <source>Choose a rule first.</source>
        <translation>Hãy chọn một quy tắc.</translation>
    </message>
    <message>
        <source>It is the first.</source>
        <translation>Đã ở đầu danh sách.</translation>
    </message>
    <message>
        <source>It is the last.</source>
        <translation>Đã ở cuối danh sách.</translation>
    </message>
    <message>
        <source>There is no rule yet.</source>
        <translation>Chưa có quy tắc nào.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Chưa có thay đổi.</translation>
    </message>
    <message>
        <source>These are your changes from before, which are not kept as the office's rules yet.</source>
        <translation>Đây là các thay đổi trước đây của bạn, chưa được lưu thành quy tắc của cơ quan.</translation>
    </message>
</context>
<context>
    <name>congso::RoutingParts</name>
    <message>
        <source>Add a unit or person</source>
        <translation>Thêm đơn vị hoặc cá nhân</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Unit or person</source>
        <translation>Đơn vị hoặc cá nhân</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>không hạn</translation>
    </message>
    <message>
        <source> working days</source>
        <translation> ngày làm việc</translation>
    </message>
    <message>
        <source>Deadline in working days</source>
        <translation>Thời hạn, tính bằng ngày làm việc</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>Bỏ dòng này</translation>
    </message>
</context>
<context>
    <name>congso::RowWords</name>
    <message>
        <source>number to come</source>
        <translation>chờ cấp số</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>không số</translation>
    </message>
    <message>
        <source>waits to be sent to the server</source>
        <translation>chờ gửi lên máy chủ</translation>
    </message>
    <message>
        <source>What you did here waits to be sent to the office server. It is safe on this computer and is sent by itself.</source>
        <translation>Việc bạn đã làm với văn bản này đang chờ gửi lên máy chủ cơ quan. Dữ liệu an toàn trên máy này và sẽ tự được gửi.</translation>
    </message>
</context>
<context>
    <name>congso::RuleDialog</name>
    <message>
        <source>Routing rule</source>
        <translation>Quy tắc phân phối</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ghi nhận</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Tên quy tắc</translation>
    </message>
    <message>
        <source>Of letters for which all of this holds; several words are separated by semicolons</source>
        <translation>Áp dụng cho văn bản thỏa mọi điều kiện sau; nhiều từ cách nhau bằng dấu chấm phẩy</translation>
    </message>
    <message>
        <source>The issuing agency contains</source>
        <translation>Cơ quan ban hành có chứa</translation>
    </message>
    <message>
        <source>Kinds of document</source>
        <translation>Tên loại</translation>
    </message>
    <message>
        <source>Subject or field of work contains</source>
        <translation>Trích yếu hoặc lĩnh vực có chứa</translation>
    </message>
    <message>
        <source>any</source>
        <translation>bất kỳ</translation>
    </message>
    <message>
        <source>urgent letters only</source>
        <translation>chỉ văn bản khẩn</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Mức độ khẩn</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>không chỉ định</translation>
    </message>
    <message>
        <source>Submit to</source>
        <translation>Trình</translation>
    </message>
    <message>
        <source>Proposed assignments</source>
        <translation>Đề xuất phân công</translation>
    </message>
    <message>
        <source>What the instruction would say</source>
        <translation>Nội dung ý kiến chỉ đạo dự kiến</translation>
    </message>
    <message>
        <source>Wording of the instruction</source>
        <translation>Dự thảo ý kiến chỉ đạo</translation>
    </message>
    <message>
        <source>Give the rule a name; the form says it beside what it proposes.</source>
        <translation>Hãy đặt tên cho quy tắc; tên này hiện cạnh nội dung đề xuất.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of document.</source>
        <translation>“%1” không phải là tên loại văn bản.</translation>
    </message>
    <message>
        <source>One row names nobody of this office.</source>
        <translation>Có dòng không ứng với đơn vị hoặc cá nhân nào của cơ quan.</translation>
    </message>
    <message>
        <source>The rule proposes nothing yet: say to whom, or who leads.</source>
        <translation>Quy tắc chưa đề xuất gì: hãy ghi trình ai hoặc ai chủ trì.</translation>
    </message>
</context>
<context>
    <name>congso::SafePages</name>
    <message>
        <source>Opening…</source>
        <translation>Đang mở…</translation>
    </message>
    <message>
        <source>The letter can still be registered, or read once more with F5.</source>
        <translation>Vẫn có thể vào sổ văn bản này, hoặc nhấn F5 để đọc lại.</translation>
    </message>
    <message>
        <source>%1 is kept with the letter; its pages cannot be shown here.</source>
        <translation>%1 được lưu cùng văn bản; không hiển thị được trang của tệp này ở đây.</translation>
    </message>
    <message>
        <source>Shown as pictures: this file is not safe to be opened in the window.</source>
        <translation>Hiển thị dưới dạng ảnh: tệp này không an toàn để mở trực tiếp.</translation>
    </message>
    <message>
        <source>The pages of %1 are being made…</source>
        <translation>Đang dựng các trang của %1…</translation>
    </message>
    <message>
        <source>The pages as %1 makes them of this file, which itself is unchanged.</source>
        <translation>Các trang do %1 dựng từ tệp này; bản thân tệp không thay đổi.</translation>
    </message>
    <message>
        <source>Only the text of %1 is shown here.</source>
        <translation>Chỉ hiện phần chữ của %1.</translation>
    </message>
</context>
<context>
    <name>congso::SavePdf</name>
    <message>
        <source>Save as</source>
        <translation>Lưu thành</translation>
    </message>
</context>
<context>
    <name>congso::SavedLists</name>
    <message>
        <source>&amp;Kept lists</source>
        <translation>Danh sách đã &amp;lưu</translation>
    </message>
    <message>
        <source>&amp;Remove a kept list</source>
        <translation>&amp;Bỏ danh sách đã lưu</translation>
    </message>
    <message>
        <source>&amp;Keep this list…</source>
        <translation>&amp;Lưu danh sách này…</translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation>Lưu danh sách này</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Lưu lại</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
</context>
<context>
    <name>congso::ScanMarks</name>
    <message numerus="yes">
        <source>%n word(s) found in the picture of this page.</source>
        <translation>
            <numerusform>Tìm thấy %n chữ trong ảnh của trang này.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the picture of page %1…</source>
        <translation>Đang xem ảnh của trang %1…</translation>
    </message>
    <message numerus="yes">
        <source>It stands on %n page(s) of this file; F3 goes on to the next.</source>
        <translation>
            <numerusform>Có ở %n trang của tệp này; F3 để sang trang kế tiếp.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::SealEditor</name>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Red, on a transparent ground, in its real size (PNG, 300 dots an inch). It shows in signatures of the agency, on every PC, and only clerks and administrators see it here.</source>
        <translation>Màu đỏ, nền trong suốt, kích thước thật (PNG, 300 dpi). Hình hiện trong chữ ký số của cơ quan ở mọi máy; chỉ văn thư và người quản trị thấy ở đây.</translation>
    </message>
    <message>
        <source>Picture of the agency's seal</source>
        <translation>Hình dấu của cơ quan</translation>
    </message>
    <message>
        <source>The office keeps no picture of its seal any more.</source>
        <translation>Cơ quan không còn giữ hình dấu.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Chọn hình</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Hình PNG (*.png)</translation>
    </message>
    <message>
        <source>The picture of the seal is kept.</source>
        <translation>Cơ quan đã giữ hình dấu.</translation>
    </message>
</context>
<context>
    <name>congso::SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>Cách tìm kiếm</translation>
    </message>
    <message>
        <source>Field names may be typed without tone marks: tu:, loai:, ngay:. Press an example to try it.</source>
        <translation>Tên trường gõ không dấu cũng được: tu:, loai:, ngay:. Nhấn vào một ví dụ để thử.</translation>
    </message>
</context>
<context>
    <name>congso::SearchSection</name>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Make the index anew</source>
        <translation>Lập lại chỉ mục</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Đọc tiếp</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Các tệp không đọc được</translation>
    </message>
    <message>
        <source>Reads the chosen files again, or all of them when none is chosen</source>
        <translation>Đọc lại các tệp đã chọn, hoặc đọc lại tất cả nếu không chọn tệp nào</translation>
    </message>
    <message>
        <source>The search looks into an index of its own, made from the office. It follows by itself; make it anew when documents that are there are not found. Nothing of the office is changed by it, and people go on searching in what is there.</source>
        <translation>Việc tìm kiếm dùng một chỉ mục riêng, lập từ dữ liệu của cơ quan và tự cập nhật. Hãy lập lại khi có văn bản không tìm ra. Dữ liệu của cơ quan không bị thay đổi, và mọi người vẫn tìm được trong phần đã lập.</translation>
    </message>
    <message>
        <source>Making the index anew</source>
        <translation>Đang lập lại chỉ mục</translation>
    </message>
    <message>
        <source>There is no index yet; it is being made.</source>
        <translation>Chưa có chỉ mục; đang lập.</translation>
    </message>
    <message>
        <source>%1 % of the office is in the index; %2 changes are waiting.</source>
        <translation>Đã lập chỉ mục %1 % dữ liệu; còn %2 thay đổi đang chờ.</translation>
    </message>
    <message>
        <source>Everything in the office is in the index (100 %).</source>
        <translation>Toàn bộ dữ liệu đã có trong chỉ mục (100 %).</translation>
    </message>
    <message>
        <source>%1 of %2 files have been read for the search.</source>
        <translation>Đã đọc %1/%2 tệp để tìm kiếm.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read; their documents are found by what was registered.</source>
        <translation>
            <numerusform>%n tệp không đọc được; các văn bản đó vẫn tìm được theo nội dung đã vào sổ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those of documents that you may read are listed here.</source>
        <translation>Dưới đây là các tệp của những văn bản mà ông/bà được xem.</translation>
    </message>
</context>
<context>
    <name>congso::SearchWords</name>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>dấu ngoặc kép chưa được đóng</translation>
    </message>
    <message>
        <source>a bracket is not closed</source>
        <translation>dấu ngoặc đơn chưa được đóng</translation>
    </message>
    <message>
        <source>a bracket is closed that was not opened</source>
        <translation>có dấu đóng ngoặc mà không có dấu mở ngoặc</translation>
    </message>
    <message>
        <source>OR or a minus sign has nothing behind it</source>
        <translation>sau OR hoặc dấu trừ không có từ nào</translation>
    </message>
    <message>
        <source>this is no date</source>
        <translation>đây không phải là ngày tháng</translation>
    </message>
    <message>
        <source>this field does not know the value</source>
        <translation>trường này không có giá trị đó</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>nội dung cần tìm quá dài</translation>
    </message>
    <message>
        <source>Without tone marks: every spelling, nghị định too</source>
        <translation>Không dấu: tìm mọi cách viết, cả “nghị định”</translation>
    </message>
    <message>
        <source>With tone marks: only so</source>
        <translation>Có dấu: chỉ tìm đúng như vậy</translation>
    </message>
    <message>
        <source>These words one after another</source>
        <translation>Các từ này đứng liền nhau</translation>
    </message>
    <message>
        <source>Words that begin so</source>
        <translation>Các từ bắt đầu như vậy</translation>
    </message>
    <message>
        <source>Either of them</source>
        <translation>Một trong hai</translation>
    </message>
    <message>
        <source>Number and notation, in whichever case</source>
        <translation>Số, ký hiệu, chữ hoa hay chữ thường đều được</translation>
    </message>
    <message>
        <source>From this agency, under its former names too</source>
        <translation>Của cơ quan này, kể cả dưới tên cũ</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Tên loại văn bản</translation>
    </message>
    <message>
        <source>Dated in these months; ngày:2025 is the whole year</source>
        <translation>Ban hành trong các tháng này; ngày:2025 là cả năm</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Người ký văn bản</translation>
    </message>
    <message>
        <source>Handled by this person or unit</source>
        <translation>Do người hoặc đơn vị này xử lý</translation>
    </message>
    <message>
        <source>Due within seven days</source>
        <translation>Đến hạn trong vòng bảy ngày</translation>
    </message>
    <message>
        <source>State; here: past the deadline</source>
        <translation>Tình trạng; ở đây là quá hạn</translation>
    </message>
    <message>
        <source>Has a digital signature; có:tệp has a file</source>
        <translation>Có chữ ký số; có:tệp là có tệp</translation>
    </message>
    <message>
        <source>From character %1, at “%2”: %3. It was searched as plain words.</source>
        <translation>Từ ký tự thứ %1, tại “%2”: %3. Đã tìm như các từ thông thường.</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>mới nhất trước</translation>
    </message>
    <message>
        <source>most relevant first</source>
        <translation>liên quan nhất trước</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n văn bản</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1 documents</source>
        <translation>hơn %1 văn bản</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mới nhất trước</translation>
    </message>
    <message>
        <source>Show the newest documents first, at once</source>
        <translation>Hiện ngay các văn bản mới nhất trước</translation>
    </message>
    <message>
        <source>Most relevant first</source>
        <translation>Liên quan nhất trước</translation>
    </message>
    <message>
        <source>Weigh every hit first; this takes longer</source>
        <translation>Xét mọi kết quả rồi mới xếp; lâu hơn một chút</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Thu hẹp</translation>
    </message>
    <message>
        <source>By year, kind, agency, unit, state, signer</source>
        <translation>Theo năm, tên loại, cơ quan, đơn vị, tình trạng, người ký</translation>
    </message>
    <message>
        <source>Search without narrowing</source>
        <translation>Tìm không thu hẹp</translation>
    </message>
    <message>
        <source>Take away all that the search is narrowed by</source>
        <translation>Bỏ mọi điều kiện thu hẹp</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Lưu tìm kiếm này…</translation>
    </message>
    <message>
        <source>Keep it under a name in the list at the left</source>
        <translation>Giữ lại dưới một tên trong danh sách bên trái</translation>
    </message>
    <message>
        <source>Rename the saved search…</source>
        <translation>Đổi tên tìm kiếm đã lưu…</translation>
    </message>
    <message>
        <source>Give the saved search another name</source>
        <translation>Đặt tên khác cho tìm kiếm đã lưu</translation>
    </message>
    <message>
        <source>Drop the saved search</source>
        <translation>Bỏ tìm kiếm đã lưu</translation>
    </message>
    <message>
        <source>Take it out of the list at the left; documents stay as they are</source>
        <translation>Bỏ khỏi danh sách bên trái; văn bản vẫn giữ nguyên</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Xuất danh sách…</translation>
    </message>
    <message>
        <source>Write all hits to a file: .xlsx, .odt, .pdf, .csv</source>
        <translation>Ghi mọi kết quả ra tệp: .xlsx, .odt, .pdf, .csv</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Cách tìm kiếm</translation>
    </message>
    <message>
        <source>Examples of everything that can be searched for</source>
        <translation>Ví dụ về mọi cách tìm</translation>
    </message>
    <message>
        <source>Next hit in the document</source>
        <translation>Chỗ tìm thấy tiếp theo trong văn bản</translation>
    </message>
    <message>
        <source>Go to the next marked place</source>
        <translation>Đến chỗ được đánh dấu tiếp theo</translation>
    </message>
    <message>
        <source>Previous hit in the document</source>
        <translation>Chỗ tìm thấy trước trong văn bản</translation>
    </message>
    <message>
        <source>Go to the marked place before</source>
        <translation>Đến chỗ được đánh dấu trước đó</translation>
    </message>
    <message>
        <source>Outgoing documents and drafts only; văn bản:đến is what came in</source>
        <translation>Chỉ văn bản đi và dự thảo; văn bản:đến là văn bản đến</translation>
    </message>
    <message>
        <source>Outgoing documents sent to them</source>
        <translation>Văn bản đi gửi cho cơ quan này</translation>
    </message>
    <message>
        <source>The first, without what stands right behind the minus sign</source>
        <translation>Có ý đầu, không có điều đứng ngay sau dấu trừ</translation>
    </message>
    <message>
        <source>In a case file of this name or code</source>
        <translation>Trong hồ sơ có tên hoặc mã này</translation>
    </message>
    <message>
        <source>Where the paper lies: box, sheet, shelf</source>
        <translation>Nơi để bản giấy: hộp, tờ, giá</translation>
    </message>
</context>
<context>
    <name>congso::SecrecyQuestion</name>
    <message>
        <source>Does the document bear a secrecy mark?</source>
        <translation>Văn bản có đóng dấu độ mật không?</translation>
    </message>
    <message>
        <source>One letter</source>
        <translation>Một văn bản</translation>
    </message>
    <message>
        <source>A letter a file</source>
        <translation>Mỗi tệp một văn bản</translation>
    </message>
    <message>
        <source>Not secret</source>
        <translation>Không mật</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Mật</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>Các tệp vẫn để nguyên chỗ cũ.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n tệp</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Only some of them…</source>
        <translation>Chỉ một số tệp…</translation>
    </message>
    <message>
        <source>Choose which files the answer is for; the others are asked about next.</source>
        <translation>Chọn những tệp mà câu trả lời này áp dụng; các tệp còn lại sẽ được hỏi tiếp.</translation>
    </message>
    <message>
        <source>Files that are asked about</source>
        <translation>Các tệp đang được hỏi</translation>
    </message>
</context>
<context>
    <name>congso::ServerAccountForm</name>
    <message>
        <source>Address of the server</source>
        <translation>Địa chỉ máy chủ</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Tên tài khoản</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Certificate of the server, where you were given a file</source>
        <translation>Chứng thư của máy chủ, nếu được cấp tệp</translation>
    </message>
    <message>
        <source>Something is still missing: %1.</source>
        <translation>Còn thiếu: %1.</translation>
    </message>
    <message>
        <source>This is no address of an office server. It looks like may-chu.example.vn/congso, without name or password.</source>
        <translation>Đây không phải địa chỉ máy chủ cơ quan. Địa chỉ có dạng may-chu.example.vn/congso, không kèm tên và mật khẩu.</translation>
    </message>
    <message>
        <source>The file of the certificate is not there.</source>
        <translation>Không có tệp chứng thư này.</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>Chứng thư của máy chủ</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer)</source>
        <translation>Chứng thư (*.crt *.pem *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
</context>
<context>
    <name>congso::SeveralBar</name>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Đã chọn %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::SeveralDialog</name>
    <message>
        <source>Unit or person</source>
        <translation>Đơn vị hoặc cá nhân</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Forward to</source>
        <translation>Chuyển tiếp cho</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Ý kiến chỉ đạo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Result in short, or why nothing more is done</source>
        <translation>Kết quả tóm tắt, hoặc lý do không xử lý tiếp</translation>
    </message>
    <message>
        <source>Documents it is not done to, and why</source>
        <translation>Văn bản không thực hiện được và lý do</translation>
    </message>
    <message>
        <source>It was not given to a unit you head.</source>
        <translation>Văn bản không được giao cho đơn vị do bạn phụ trách.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n văn bản</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the documents…</source>
        <translation>Đang kiểm tra các văn bản…</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n document(s).</source>
        <translation>
            <numerusform>Đã thực hiện: %n văn bản.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It will be done to %n document(s).</source>
        <translation>
            <numerusform>Sẽ thực hiện với %n văn bản.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done, with the reason:</source>
        <translation>Không thực hiện được, kèm lý do:</translation>
    </message>
    <message>
        <source>Agree to the proposals</source>
        <translation>Đồng ý theo đề xuất</translation>
    </message>
    <message>
        <source>File, no answer needed</source>
        <translation>Lưu, không phải trả lời</translation>
    </message>
    <message>
        <source>For filing, no answer needed</source>
        <translation>Lưu, không phải trả lời</translation>
    </message>
    <message>
        <source>Nothing is proposed that could be agreed with.</source>
        <translation>Chưa có đề xuất để đồng ý.</translation>
    </message>
    <message>
        <source>%1, entered by %2</source>
        <translation>%1, %2 nhập thay</translation>
    </message>
</context>
<context>
    <name>congso::SidesPane</name>
    <message>
        <source>Only on the server</source>
        <translation>Chỉ có trên máy chủ</translation>
    </message>
    <message>
        <source>What the server does not have</source>
        <translation>Những gì máy chủ không có</translation>
    </message>
    <message>
        <source>What this computer does not have</source>
        <translation>Những gì máy này không có</translation>
    </message>
    <message>
        <source>Done by others: it stays here, and is sent from their computers.</source>
        <translation>Do người khác làm: vẫn giữ ở đây, và được gửi lại từ máy của họ.</translation>
    </message>
    <message>
        <source>the first ones</source>
        <translation>phần đầu</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>the server cannot be asked now</source>
        <translation>hiện không hỏi được máy chủ</translation>
    </message>
    <message>
        <source>Would leave this computer</source>
        <translation>Sẽ gỡ khỏi máy này</translation>
    </message>
    <message numerus="yes">
        <source>%n documents, of which not even the name may be read here any more</source>
        <translation>
            <numerusform>%n văn bản, đến tên cũng không còn quyền xem ở đây</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::SignInDelay</name>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %n second(s).</source>
        <translation>
            <numerusform>Sai mật khẩu nhiều lần. Thử lại sau %n giây.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Tìm tên</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Another office…</source>
        <translation>Cơ quan khác…</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>đang bật Caps Lock</translation>
    </message>
    <message>
        <source>The password you were given was for the first time only. Choose one of your own, with at least %1 characters; nobody else will know it.</source>
        <translation>Mật khẩu được cấp chỉ dùng cho lần đầu. Hãy đặt mật khẩu của riêng bạn, ít nhất %1 ký tự; không ai khác biết mật khẩu này.</translation>
    </message>
    <message>
        <source>Save and sign in</source>
        <translation>Lưu và đăng nhập</translation>
    </message>
</context>
<context>
    <name>congso::SignaturesDialog</name>
    <message>
        <source>Signature holds</source>
        <translation>Chữ ký hợp lệ</translation>
    </message>
    <message>
        <source>Signature not certain</source>
        <translation>Chữ ký chưa xác minh hết</translation>
    </message>
    <message>
        <source>Signature does not hold</source>
        <translation>Chữ ký không hợp lệ</translation>
    </message>
    <message>
        <source>Digital signatures</source>
        <translation>Chữ ký số</translation>
    </message>
    <message>
        <source>Checked by the signed bytes and the certificate, never by the picture on the page. No network was asked: whether a certificate was revoked is known only where the file says so.</source>
        <translation>Kiểm tra theo dữ liệu đã ký và chứng thư số, không theo hình trên trang. Không hỏi qua mạng: chỉ biết chứng thư đã bị thu hồi hay chưa khi trong tệp có ghi.</translation>
    </message>
</context>
<context>
    <name>congso::SigningActions</name>
    <message>
        <source>Signing</source>
        <translation>Ký số</translation>
    </message>
    <message>
        <source>Sign the list</source>
        <translation>Ký danh sách</translation>
    </message>
    <message>
        <source>Sign every document of the list that can be signed, with this PIN once</source>
        <translation>Ký mọi văn bản ký được trong danh sách, nhập mã PIN một lần</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Văn bản tiếp theo</translation>
    </message>
    <message>
        <source>Show the next document of the list</source>
        <translation>Xem văn bản kế tiếp trong danh sách</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>Văn bản trước</translation>
    </message>
    <message>
        <source>Show the previous document of the list</source>
        <translation>Xem văn bản liền trước trong danh sách</translation>
    </message>
    <message>
        <source>Leave out of the list</source>
        <translation>Bỏ khỏi danh sách</translation>
    </message>
    <message>
        <source>Do not sign the document shown; it stays where it was</source>
        <translation>Không ký văn bản đang xem; văn bản vẫn ở chỗ cũ</translation>
    </message>
    <message>
        <source>Look for certificates again</source>
        <translation>Tìm lại chứng thư số</translation>
    </message>
    <message>
        <source>After a token was plugged in</source>
        <translation>Sau khi cắm thiết bị ký số</translation>
    </message>
    <message>
        <source>Pictures and keys…</source>
        <translation>Hình ảnh và khóa…</translation>
    </message>
    <message>
        <source>The pictures of signature and seal, drivers of tokens, keys from files</source>
        <translation>Hình chữ ký, hình dấu, trình điều khiển thiết bị ký số, khóa từ tệp</translation>
    </message>
    <message>
        <source>Back to the documents</source>
        <translation>Về danh sách văn bản</translation>
    </message>
    <message>
        <source>The PIN is forgotten</source>
        <translation>Mã PIN bị xóa ngay</translation>
    </message>
</context>
<context>
    <name>congso::SigningPage</name>
    <message>
        <source>Sign for the agency</source>
        <translation>Ký số của cơ quan</translation>
    </message>
    <message>
        <source>Sign documents</source>
        <translation>Ký số văn bản</translation>
    </message>
    <message>
        <source>There is nothing left to sign.</source>
        <translation>Không còn văn bản nào để ký.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Đang mở…</translation>
    </message>
    <message>
        <source>This file is not safe to be drawn here. Look at it from its page before you sign it.</source>
        <translation>Tệp này không an toàn để hiển thị ở đây. Hãy xem tệp ở trang văn bản trước khi ký.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Dấu</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Chữ ký</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Ký số</translation>
    </message>
    <message numerus="yes">
        <source>Signed: %n document(s).</source>
        <translation>
            <numerusform>Đã ký %n văn bản.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not signed: %n document(s); the list says why.</source>
        <translation>
            <numerusform>Chưa ký %n văn bản; lý do ghi trong danh sách.</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents to sign</source>
        <translation>Văn bản cần ký</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Chứng thư số</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Mã PIN</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on</source>
        <translation>Có vẻ Caps Lock đang bật</translation>
    </message>
    <message>
        <source>One PIN signs the documents of this list and is forgotten. It is tried once; nothing is tried again by itself.</source>
        <translation>Một lần nhập mã PIN ký các văn bản trong danh sách này rồi bị xóa. Mã chỉ thử một lần; phần mềm không bao giờ tự thử lại.</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>đang đọc</translation>
    </message>
    <message>
        <source>to sign</source>
        <translation>chờ ký</translation>
    </message>
    <message>
        <source>look at the place</source>
        <translation>xem lại vị trí</translation>
    </message>
    <message>
        <source>cannot be signed</source>
        <translation>không ký được</translation>
    </message>
    <message>
        <source>being signed</source>
        <translation>đang ký</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>đã ký</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>chưa ký</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n văn bản</numerusform>
        </translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>máy này</translation>
    </message>
    <message>
        <source>Looking for certificates…</source>
        <translation>Đang tìm chứng thư số…</translation>
    </message>
    <message>
        <source>No certificate to sign with was found. Plug the token in, or import a key from a file under “Pictures and keys”.</source>
        <translation>Không tìm thấy chứng thư số để ký. Hãy cắm thiết bị ký số, hoặc nhập khóa từ tệp trong “Hình ảnh và khóa”.</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>Do %1 cấp</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Có hiệu lực đến %1</translation>
    </message>
    <message>
        <source>A wrong PIN was given before: few tries are left.</source>
        <translation>Trước đó đã nhập sai mã PIN: chỉ còn ít lần thử.</translation>
    </message>
    <message>
        <source>The next wrong PIN locks the token.</source>
        <translation>Nhập sai mã PIN lần nữa thì thiết bị bị khóa.</translation>
    </message>
    <message>
        <source>Signing is going on.</source>
        <translation>Đang ký.</translation>
    </message>
    <message>
        <source>The documents are still being read.</source>
        <translation>Văn bản đang được đọc.</translation>
    </message>
    <message>
        <source>No document of the list can be signed.</source>
        <translation>Không văn bản nào trong danh sách ký được.</translation>
    </message>
    <message>
        <source>Choose a certificate that can sign.</source>
        <translation>Hãy chọn chứng thư số ký được.</translation>
    </message>
    <message>
        <source>Type the PIN first.</source>
        <translation>Hãy nhập mã PIN trước.</translation>
    </message>
    <message numerus="yes">
        <source>Sign %n document(s)</source>
        <translation>
            <numerusform>Ký %n văn bản</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign the list</source>
        <translation>Ký danh sách</translation>
    </message>
    <message>
        <source>Certificates are being looked for.</source>
        <translation>Đang tìm chứng thư số.</translation>
    </message>
    <message>
        <source>It is the last one.</source>
        <translation>Đây là văn bản cuối.</translation>
    </message>
    <message>
        <source>It is the first one.</source>
        <translation>Đây là văn bản đầu.</translation>
    </message>
    <message>
        <source>The frame shows where it will stand, as the law wants it. Drag it where that is wrong, or move it with Ctrl and the arrow keys.</source>
        <translation>Khung cho thấy vị trí theo quy định. Nếu chưa đúng, kéo khung bằng chuột hoặc dời bằng Ctrl và phím mũi tên.</translation>
    </message>
    <message>
        <source>Title and name of who signs were not found for certain: drag the frame where the signature belongs.</source>
        <translation>Chưa tìm được chắc chắn chức vụ và họ tên người ký: hãy kéo khung đến chỗ ký.</translation>
    </message>
    <message>
        <source>Signature of the agency</source>
        <translation>Chữ ký của cơ quan</translation>
    </message>
    <message>
        <source>It is of %1. Here %2 signs: is it the right one?</source>
        <translation>Chứng thư này của %1, trong khi ở đây %2 ký. Có đúng chứng thư không?</translation>
    </message>
    <message>
        <source>It is of %1. Here %2 signs: is it yours?</source>
        <translation>Chứng thư này của %1, trong khi ở đây %2 ký. Có phải chứng thư của bạn không?</translation>
    </message>
    <message>
        <source>goes unsigned</source>
        <translation>gửi không ký</translation>
    </message>
    <message>
        <source>Attachment of %1</source>
        <translation>Kèm theo %1</translation>
    </message>
    <message>
        <source>It is not signed without its document.</source>
        <translation>Không ký riêng khi văn bản không ký được.</translation>
    </message>
    <message>
        <source>It goes out as it is, without a signature: only PDF and Word files can bear one. Where it is a part of the document, send the draft back and put a PDF in its place.</source>
        <translation>Gửi đi như đang có, không có chữ ký: chỉ tệp PDF và Word mới ký được. Nếu tệp là một phần của văn bản, hãy trả lại dự thảo và thay bằng PDF.</translation>
    </message>
    <message>
        <source>There is no picture of the seal yet: words stand in its place. Choose one under “Pictures and keys”.</source>
        <translation>Chưa có hình dấu: chỗ đó hiện bằng chữ. Chọn hình ở “Hình ảnh và khóa”.</translation>
    </message>
    <message>
        <source>There is no picture of the signature yet: words stand in its place. Choose one under “Pictures and keys”.</source>
        <translation>Chưa có hình chữ ký: chỗ đó hiện bằng chữ. Chọn hình ở “Hình ảnh và khóa”.</translation>
    </message>
    <message>
        <source>look at the number</source>
        <translation>xem lại số</translation>
    </message>
    <message>
        <source>The page has no number, and no blank where it can be filled in. In the register it is %1: send the draft back, so that it is written there.</source>
        <translation>Trên trang chưa có số và cũng không có chỗ trống để điền. Trong sổ là %1: hãy trả lại dự thảo để ghi số vào trang.</translation>
    </message>
    <message>
        <source>The page bears another number or notation than the register, where it is %1. Send the draft back, or void the number and take it with the right notation.</source>
        <translation>Số, ký hiệu trên trang khác với trong sổ (%1). Hãy trả lại dự thảo, hoặc hủy số rồi cấp lại với đúng ký hiệu.</translation>
    </message>
</context>
<context>
    <name>congso::SigningSetup</name>
    <message>
        <source>Signing on this computer</source>
        <translation>Ký số trên máy này</translation>
    </message>
    <message>
        <source>Picture of the handwritten signature (blue, PNG with a transparent ground)</source>
        <translation>Hình chữ ký tay (màu xanh, PNG nền trong suốt)</translation>
    </message>
    <message>
        <source>Picture of the agency's seal (red, PNG with a transparent ground)</source>
        <translation>Hình dấu của cơ quan (màu đỏ, PNG nền trong suốt)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Chọn hình</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Hình PNG (*.png)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>Driver of the token (PKCS#11), where the computer does not find it itself</source>
        <translation>Trình điều khiển thiết bị ký số (PKCS#11), khi máy không tự tìm thấy</translation>
    </message>
    <message>
        <source>Key from a file (.p12, .pfx)</source>
        <translation>Khóa từ tệp (.p12, .pfx)</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Mật khẩu của tệp</translation>
    </message>
    <message>
        <source>PIN of the keys kept on this computer (a new one the first time)</source>
        <translation>Mã PIN của khóa lưu trên máy này (lần đầu: đặt mã mới)</translation>
    </message>
    <message>
        <source>Import the key</source>
        <translation>Nhập khóa</translation>
    </message>
    <message>
        <source>A key in a file is weaker than a token: whoever copies the file and learns its password signs in your name. Delete the file afterwards.</source>
        <translation>Khóa trong tệp kém an toàn hơn thiết bị ký số: ai chép được tệp và biết mật khẩu thì ký được thay bạn. Nhập xong hãy xóa tệp.</translation>
    </message>
    <message>
        <source>Choose the file of the key</source>
        <translation>Chọn tệp khóa</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx)</source>
        <translation>Khóa (*.p12 *.pfx)</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) imported. Delete the file now, or keep it where nobody else comes.</source>
        <translation>
            <numerusform>Đã nhập %n khóa. Hãy xóa tệp ngay, hoặc cất ở nơi không ai khác lấy được.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time stamping service, where the office has one (http or https address)</source>
        <translation>Dịch vụ cấp dấu thời gian, nếu cơ quan có (địa chỉ http hoặc https)</translation>
    </message>
    <message>
        <source>none: the time is that of this computer</source>
        <translation>không dùng: lấy giờ của máy tính này</translation>
    </message>
    <message>
        <source>“%1” is no address of a time stamping service. Write one that begins with http:// or https://.</source>
        <translation>“%1” không phải là địa chỉ của dịch vụ cấp dấu thời gian. Hãy nhập địa chỉ bắt đầu bằng http:// hoặc https://.</translation>
    </message>
    <message>
        <source>Kept by the office: it is there on every PC that you sign at.</source>
        <translation>Cơ quan giữ: có trên mọi máy bạn ngồi ký.</translation>
    </message>
    <message>
        <source>On this computer only.</source>
        <translation>Chỉ có trên máy này.</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <translation>Nhập lại mã PIN mới</translation>
    </message>
    <message>
        <source>Type the PIN that protects the keys kept on this computer. The first time it is a new one that you choose.</source>
        <translation>Hãy nhập mã PIN bảo vệ khóa lưu trên máy này. Lần đầu thì đặt một mã mới.</translation>
    </message>
    <message>
        <source>The two new PINs are not the same. Type the same one twice.</source>
        <translation>Hai lần nhập mã PIN mới không giống nhau. Hãy nhập lại cho giống.</translation>
    </message>
</context>
<context>
    <name>congso::SlipDay</name>
    <message>
        <source>Nobody has been named to go yet.</source>
        <translation>Chưa cử ai dự họp.</translation>
    </message>
    <message>
        <source>Going: %1</source>
        <translation>Dự họp: %1</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>Cuộc họp %1</translation>
    </message>
    <message>
        <source>%1: entered by %2 for %3</source>
        <translation>%1: %2 nhập thay %3</translation>
    </message>
    <message>
        <source>%1 asks %2</source>
        <translation>%1 hỏi %2</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Chưa xem</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Đã xem %1</translation>
    </message>
</context>
<context>
    <name>congso::SlipFlow</name>
    <message>
        <source>Handling</source>
        <translation>Xử lý</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Vào sổ</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Ý kiến chỉ đạo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Hoàn thành</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>hạn %1</translation>
    </message>
</context>
<context>
    <name>congso::SlipTab</name>
    <message>
        <source>Processing slip</source>
        <translation>Phiếu xử lý</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Phân công</translation>
    </message>
    <message>
        <source>entered by %1</source>
        <translation>%1 nhập thay</translation>
    </message>
    <message>
        <source>The paper lies in: %1</source>
        <translation>Bản giấy để tại: %1</translation>
    </message>
</context>
<context>
    <name>congso::StartPage</name>
    <message>
        <source>Welcome to Công Sở</source>
        <translation>Chào mừng đến với Công Sở</translation>
    </message>
    <message>
        <source>The office's documents, from the door to done, on this computer.</source>
        <translation>Văn bản của cơ quan, từ lúc đến cho tới khi hoàn thành, ngay trên máy này.</translation>
    </message>
    <message>
        <source>A new office</source>
        <translation>Tạo cơ quan mới</translation>
    </message>
    <message>
        <source>Name of the agency</source>
        <translation>Tên cơ quan</translation>
    </message>
    <message>
        <source>Superior agency, as printed above the name</source>
        <translation>Cơ quan chủ quản (in phía trên tên cơ quan)</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Chữ viết tắt</translation>
    </message>
    <message>
        <source>Place written before the date</source>
        <translation>Địa danh ghi trước ngày tháng</translation>
    </message>
    <message>
        <source>The administrator, who also registers documents until others are added</source>
        <translation>Người quản trị, kiêm văn thư cho đến khi thêm người khác</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Folder that holds the office</source>
        <translation>Thư mục chứa dữ liệu của cơ quan</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Make the office</source>
        <translation>Tạo cơ quan</translation>
    </message>
    <message>
        <source>Open the sample office</source>
        <translation>Mở cơ quan mẫu</translation>
    </message>
    <message>
        <source>Just trying</source>
        <translation>Làm thử</translation>
    </message>
    <message>
        <source>A made-up agency with people, units and documents in every state. Nothing in it is real; it can be thrown away.</source>
        <translation>Một cơ quan giả định có người, đơn vị và văn bản ở mọi trạng thái. Không có gì là thật; dùng xong có thể xóa.</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Mở thư mục…</translation>
    </message>
    <message>
        <source>There is an office already</source>
        <translation>Đã có cơ quan</translation>
    </message>
    <message>
        <source>Open the folder that another computer or an earlier installation has made.</source>
        <translation>Mở thư mục dữ liệu do máy khác hoặc lần cài đặt trước tạo ra.</translation>
    </message>
    <message>
        <source>Something is still missing: %1.</source>
        <translation>Còn thiếu: %1.</translation>
    </message>
    <message>
        <source>Making the office</source>
        <translation>Đang tạo cơ quan</translation>
    </message>
    <message>
        <source>Making the sample office</source>
        <translation>Đang tạo cơ quan mẫu</translation>
    </message>
    <message>
        <source>Folder for the office</source>
        <translation>Thư mục cho cơ quan</translation>
    </message>
    <message>
        <source>Folder of the office</source>
        <translation>Thư mục của cơ quan</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <translation>Nối vào máy chủ…</translation>
    </message>
    <message>
        <source>The office has a server</source>
        <translation>Cơ quan có máy chủ</translation>
    </message>
    <message>
        <source>Your agency works on many computers together. You need the address, account name and password that you were given.</source>
        <translation>Cơ quan dùng chung trên nhiều máy. Cần địa chỉ, tên tài khoản và mật khẩu đã được cấp.</translation>
    </message>
</context>
<context>
    <name>congso::StatusLine</name>
    <message numerus="yes">
        <source>%1 document(s)</source>
        <translation>
            <numerusform>%1 văn bản</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n việc đang chạy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n việc lỗi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::StoreProblem</name>
    <message>
        <source>Install the newer Công Sở on this computer, then open the folder again.</source>
        <translation>Hãy cài phiên bản Công Sở mới hơn trên máy này rồi mở lại thư mục.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the office; it contains a file named office.sqlite.</source>
        <translation>Hãy chọn đúng thư mục của cơ quan; trong đó có tệp tên là office.sqlite.</translation>
    </message>
    <message>
        <source>Move the whole folder to a disk of this computer, with the program closed everywhere, and open it there.</source>
        <translation>Hãy đóng chương trình ở mọi nơi, chuyển cả thư mục vào ổ đĩa của máy này rồi mở ở đó.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer for the right to write into the folder.</source>
        <translation>Hãy nhờ người quản lý máy cấp quyền ghi vào thư mục.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>Hãy giải phóng dung lượng ổ đĩa rồi thử lại.</translation>
    </message>
    <message>
        <source>Another program is working on the whole folder; wait until it is done and try again.</source>
        <translation>Một chương trình khác đang làm việc trên cả thư mục; hãy chờ xong rồi thử lại.</translation>
    </message>
    <message>
        <source>Do not work in this folder any more; restore the last backup. The damaged folder is kept aside.</source>
        <translation>Đừng làm việc tiếp trong thư mục này; hãy phục hồi bản sao lưu gần nhất. Thư mục hỏng được giữ lại bên cạnh.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, write down the sentence above and ask whoever looks after this computer.</source>
        <translation>Hãy thử lại; nếu vẫn vậy, ghi lại câu trên và hỏi người quản lý máy.</translation>
    </message>
    <message>
        <source>Nothing in the folder was changed by this attempt. Your backups are not touched.</source>
        <translation>Lần mở này không thay đổi gì trong thư mục. Các bản sao lưu vẫn nguyên vẹn.</translation>
    </message>
    <message>
        <source>Nothing in the folder was changed. What was registered is still there.</source>
        <translation>Không có gì trong thư mục bị thay đổi. Những gì đã vào sổ vẫn còn đó.</translation>
    </message>
    <message>
        <source>The office cannot be opened</source>
        <translation>Không mở được cơ quan</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Chọn thư mục khác…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Phục hồi bản sao lưu…</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>Tạo cơ quan mới</translation>
    </message>
    <message>
        <source>Folder of the office</source>
        <translation>Thư mục của cơ quan</translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation>Bản sao lưu cần phục hồi</translation>
    </message>
    <message>
        <source>Checking and restoring the backup</source>
        <translation>Đang kiểm tra và phục hồi bản sao lưu</translation>
    </message>
    <message>
        <source> The folder as it was is kept at %1.</source>
        <translation> Thư mục cũ được giữ tại %1.</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>Đã phục hồi bản sao lưu.</translation>
    </message>
</context>
<context>
    <name>congso::SuggestEdit</name>
    <message>
        <source>Suggestions</source>
        <translation>Gợi ý</translation>
    </message>
</context>
<context>
    <name>congso::SuggestionBox</name>
    <message>
        <source>Suggestions</source>
        <translation>Gợi ý</translation>
    </message>
</context>
<context>
    <name>congso::SyncPage</name>
    <message>
        <source>Exchange now</source>
        <translation>Đồng bộ ngay</translation>
    </message>
    <message>
        <source>Asks the server at once instead of in a while</source>
        <translation>Hỏi máy chủ ngay, không đợi đến lượt</translation>
    </message>
    <message>
        <source>Office server</source>
        <translation>Máy chủ cơ quan</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Gửi lại</translation>
    </message>
    <message>
        <source>What you did since the backup is sent to the server once more; nothing is deleted on either side</source>
        <translation>Gửi lại lên máy chủ những việc bạn đã làm từ sau bản sao lưu; không bên nào bị xóa gì</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Đồng ý gỡ bỏ</translation>
    </message>
    <message>
        <source>The documents that you may not read any more are removed from this computer; the server keeps them</source>
        <translation>Gỡ khỏi máy này những văn bản bạn không còn quyền xem; máy chủ vẫn giữ</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Chờ gửi lên máy chủ</translation>
    </message>
    <message>
        <source>Acts that wait to be sent</source>
        <translation>Việc chờ gửi</translation>
    </message>
    <message>
        <source>Did not fit</source>
        <translation>Xung đột</translation>
    </message>
    <message>
        <source>Acts that did not fit what others had done</source>
        <translation>Việc không khớp với việc người khác đã làm</translation>
    </message>
    <message>
        <source>The password for the server is needed first.</source>
        <translation>Cần nhập mật khẩu vào máy chủ trước.</translation>
    </message>
    <message>
        <source>waits for its number</source>
        <translation>chờ cấp số</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <translation>Nối vào máy chủ…</translation>
    </message>
    <message>
        <source>This office becomes a part of the one on a server, with everything that is in it</source>
        <translation>Cơ quan này trở thành một phần của cơ quan trên máy chủ, với mọi dữ liệu đang có</translation>
    </message>
    <message>
        <source>Leave the server…</source>
        <translation>Tách khỏi máy chủ…</translation>
    </message>
    <message>
        <source>What is here becomes an office of its own; nothing is lost on either side</source>
        <translation>Dữ liệu ở đây trở thành một cơ quan riêng; không bên nào mất gì</translation>
    </message>
    <message>
        <source>settled ones too</source>
        <translation>cả việc đã giải quyết</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>Việc chờ gửi</translation>
    </message>
    <message>
        <source>Nothing is in conflict. What waits to be sent is at the left; chosen, it is read here.</source>
        <translation>Không có xung đột. Việc chờ gửi ở bên trái; chọn để đọc ở đây.</translation>
    </message>
    <message>
        <source>Connected. What was recorded here is being sent.</source>
        <translation>Đã nối. Những việc đã ghi ở đây đang được gửi đi.</translation>
    </message>
    <message>
        <source>This office is on its own now. Everything is here, and the server keeps what it had.</source>
        <translation>Cơ quan này nay đứng riêng. Mọi dữ liệu ở đây, máy chủ vẫn giữ những gì đã có.</translation>
    </message>
    <message>
        <source>Export what is only here…</source>
        <translation>Xuất phần chỉ có ở đây…</translation>
    </message>
    <message>
        <source>A table of every act that the server does not have, with all that was written</source>
        <translation>Bảng mọi việc mà máy chủ không có, cùng mọi chữ đã viết</translation>
    </message>
    <message>
        <source>The server has to answer first: what it has is not known.</source>
        <translation>Máy chủ phải trả lời trước: chưa biết máy chủ có những gì.</translation>
    </message>
    <message>
        <source>Nothing is on this computer alone.</source>
        <translation>Không có gì chỉ có trên máy này.</translation>
    </message>
    <message>
        <source>What you wrote is kept and is being sent.</source>
        <translation>Đã giữ nội dung của bạn và đang gửi lên máy chủ.</translation>
    </message>
    <message>
        <source>What others wrote stays. What you wrote can still be read among the settled ones.</source>
        <translation>Đã giữ nội dung của người khác. Nội dung của bạn vẫn xem lại được trong các việc đã giải quyết.</translation>
    </message>
    <message>
        <source>Wait no longer</source>
        <translation>Không chờ nữa</translation>
    </message>
    <message>
        <source>What you did is decided again without what the server has lost; what does not fit any more is kept under “Did not fit”, beside what others had done. If they send it after all, it comes as usual</source>
        <translation>Việc bạn làm được xét lại mà không có những gì máy chủ đã mất; việc không còn khớp được giữ trong “Xung đột”, bên cạnh là việc người khác đã làm. Nếu sau này họ gửi lại thì vẫn nhận như thường</translation>
    </message>
    <message>
        <source>Choose its certificate…</source>
        <translation>Chọn chứng thư…</translation>
    </message>
    <message>
        <source>The file by which the server proves who it is, as whoever administers it gives it out</source>
        <translation>Tệp chứng thư của máy chủ, do người quản trị máy chủ cấp</translation>
    </message>
    <message>
        <source>Reserve a number…</source>
        <translation>Giữ số…</translation>
    </message>
    <message>
        <source>Take the next number of a book ahead, to be given when the server cannot be reached</source>
        <translation>Lấy trước số tiếp theo của một sổ, để cấp khi mất kết nối máy chủ</translation>
    </message>
    <message>
        <source>Give back a number…</source>
        <translation>Trả lại số…</translation>
    </message>
    <message>
        <source>A number that was taken ahead is not needed: it is struck out with a reason</source>
        <translation>Số đã giữ mà không dùng: hủy số, kèm lý do</translation>
    </message>
    <message>
        <source>The password is used until the program ends: this computer's keychain, which would keep it, is missing or locked.</source>
        <translation>Mật khẩu chỉ dùng đến khi tắt chương trình: kho mật khẩu của máy không có hoặc đang khóa.</translation>
    </message>
    <message>
        <source>It is on the clipboard.</source>
        <translation>Đã chép vào bộ nhớ tạm.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents may not be read by you any more, unusually many at once. They stay on this computer until you agree; if your posts were changed by mistake, leave them, and ask whoever administers the agency.</source>
        <translation>
            <numerusform>Bạn không còn quyền xem %n văn bản, nhiều bất thường trong một lần. Các văn bản này vẫn ở trên máy cho đến khi bạn đồng ý gỡ bỏ; nếu chức vụ của bạn bị sửa nhầm thì cứ để nguyên và hỏi người quản trị của cơ quan.</numerusform>
        </translation>
    </message>
    <message>
        <source>No number is reserved.</source>
        <translation>Không có số nào đang giữ.</translation>
    </message>
    <message>
        <source>Not waited for any more. What others had done is kept here, among the settled ones.</source>
        <translation>Không chờ nữa. Việc người khác đã làm vẫn được giữ ở đây, trong số việc đã giải quyết.</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Thư mục để lưu tệp</translation>
    </message>
    <message numerus="yes">
        <source>%n files are in %1.</source>
        <translation>
            <numerusform>Đã lưu %n tệp trong %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::TableColumns</name>
    <message>
        <source>&amp;Usual columns</source>
        <translation>Các cột &amp;mặc định</translation>
    </message>
</context>
<context>
    <name>congso::TellDialog</name>
    <message>
        <source>The recipient answered</source>
        <translation>Nơi nhận đã trả lời</translation>
    </message>
    <message>
        <source>The recipient was told</source>
        <translation>Đã báo cho nơi nhận</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cách thức</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>What it said: paper returned, cancelled on its system…</source>
        <translation>Nội dung trả lời: đã trả bản giấy, đã hủy trên Hệ thống…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n nơi nhận khác</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::TemplateDialog</name>
    <message>
        <source>Templates of the office</source>
        <translation>Mẫu của cơ quan</translation>
    </message>
    <message>
        <source>Keep for the office</source>
        <translation>Lưu cho cơ quan</translation>
    </message>
    <message>
        <source>This text becomes a template that every PC of the office has. One of the same name is replaced; number and date are left out.</source>
        <translation>Nội dung này thành mẫu có trên mọi máy của cơ quan. Mẫu cùng tên được thay; số và ngày không được giữ.</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Tên mẫu</translation>
    </message>
    <message>
        <source>Kept by the office</source>
        <translation>Cơ quan đang giữ</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Bỏ mẫu</translation>
    </message>
    <message>
        <source>The templates of the office are changed. Other PCs have it after they next exchange with the office server.</source>
        <translation>Đã đổi mẫu của cơ quan. Các máy khác có sau lần trao đổi tới với máy chủ.</translation>
    </message>
</context>
<context>
    <name>congso::ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>Trang %1</translation>
    </message>
</context>
<context>
    <name>congso::Thumbnails</name>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Ảnh thu nhỏ của các trang</translation>
    </message>
</context>
<context>
    <name>congso::Tidying</name>
    <message>
        <source>Documents that you may not read any more have left this computer. What is left of them in the database is written over now, which happens seldom. You can stop it: it is done another time, and nothing is lost.</source>
        <translation>Những văn bản bạn không còn quyền xem đã được gỡ khỏi máy này. Phần còn sót trong cơ sở dữ liệu đang được ghi đè, việc này ít khi phải làm. Bạn có thể dừng: lần khác sẽ làm tiếp, không mất gì.</translation>
    </message>
    <message>
        <source>Writing over</source>
        <translation>Đang ghi đè</translation>
    </message>
</context>
<context>
    <name>congso::TopBar</name>
    <message>
        <source>Places (F9)</source>
        <translation>Các mục (F9)</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Đang đăng nhập: %1</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Giao diện sáng, tối</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;Cỡ chữ</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>Search number, agency, subject…</source>
        <translation>Tìm số, cơ quan, trích yếu…</translation>
    </message>
</context>
<context>
    <name>congso::TrustSection</name>
    <message>
        <source>Authority</source>
        <translation>Nơi cấp</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Được cấp bởi</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Có hiệu lực đến</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Dấu vân tay (SHA-256)</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>tự cấp</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>Nơi cấp tin cậy</translation>
    </message>
    <message>
        <source>A signature whose certificate leads to one of these is shown as trusted. None is trusted by itself: import the certificates of the authorities, and compare each fingerprint with the one that the authority publishes.</source>
        <translation>Chữ ký có chứng thư dẫn tới một trong các chứng thư này được coi là tin cậy. Không chứng thư nào được tin sẵn: hãy nhập chứng thư của nơi cấp và đối chiếu từng dấu vân tay với dấu vân tay nơi cấp công bố.</translation>
    </message>
    <message>
        <source>Import certificates…</source>
        <translation>Nhập chứng thư…</translation>
    </message>
    <message>
        <source>Trust no longer</source>
        <translation>Thôi tin cậy</translation>
    </message>
    <message>
        <source>Certificates in the file</source>
        <translation>Chứng thư có trong tệp</translation>
    </message>
    <message>
        <source>Trust those ticked</source>
        <translation>Tin cậy các chứng thư đã đánh dấu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Import certificates</source>
        <translation>Nhập chứng thư</translation>
    </message>
    <message>
        <source>Certificates (*.cer *.crt *.pem *.p7b *.der)</source>
        <translation>Chứng thư số (*.cer *.crt *.pem *.p7b *.der)</translation>
    </message>
    <message>
        <source>%1 holds no certificate.</source>
        <translation>%1 không chứa chứng thư nào.</translation>
    </message>
    <message>
        <source>Compare each fingerprint with the one that the authority publishes, then tick what the office is to trust.</source>
        <translation>Đối chiếu từng dấu vân tay với dấu vân tay nơi cấp công bố, rồi đánh dấu chứng thư mà cơ quan tin cậy.</translation>
    </message>
    <message>
        <source>%1, number %2, valid from %3</source>
        <translation>%1, số %2, có hiệu lực từ %3</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) trusted from now on.</source>
        <translation>
            <numerusform>Từ nay tin cậy %n chứng thư.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is trusted no longer.</source>
        <translation>Đã thôi tin cậy %1.</translation>
    </message>
</context>
<context>
    <name>congso::UndoNotice</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>congso::UnitSection</name>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Tên đơn vị</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Chữ viết tắt</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Trực thuộc</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>Thêm đơn vị</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Close the unit</source>
        <translation>Đóng đơn vị</translation>
    </message>
    <message>
        <source>It can be given no more work; what it did stays. Only a unit without people and units below can be closed.</source>
        <translation>Đơn vị sẽ không nhận việc nữa; những gì đã làm vẫn giữ. Chỉ đóng được đơn vị không còn người và đơn vị trực thuộc.</translation>
    </message>
    <message>
        <source>(the agency itself)</source>
        <translation>(trực thuộc cơ quan)</translation>
    </message>
    <message>
        <source>The unit is saved.</source>
        <translation>Đã lưu đơn vị.</translation>
    </message>
    <message>
        <source>The unit is added.</source>
        <translation>Đã thêm đơn vị.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>Đã đóng %1.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
</context>
<context>
    <name>congso::UnlinkForm</name>
    <message>
        <source>Link</source>
        <translation>Liên kết</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>Ít nhất %n ký tự</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>congso::VoidNumberForm</name>
    <message>
        <source>Number to void</source>
        <translation>Số cần hủy</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>congso::WindowActions</name>
    <message>
        <source>Go to</source>
        <translation>Di chuyển</translation>
    </message>
    <message>
        <source>All actions…</source>
        <translation>Tất cả thao tác…</translation>
    </message>
    <message>
        <source>Find any action by a few letters of its name</source>
        <translation>Tìm mọi thao tác bằng vài chữ trong tên</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Search in this page, or in all documents</source>
        <translation>Tìm trong trang này hoặc trong tất cả văn bản</translation>
    </message>
    <message>
        <source>Search all documents</source>
        <translation>Tìm trong tất cả văn bản</translation>
    </message>
    <message>
        <source>Search by number, subject and contents in all documents</source>
        <translation>Tìm theo số, trích yếu, nội dung trong tất cả văn bản</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Back to where you were before</source>
        <translation>Quay lại chỗ vừa xem</translation>
    </message>
    <message>
        <source>Show navigation</source>
        <translation>Hiện các mục bên trái</translation>
    </message>
    <message>
        <source>Show or hide the list of places at the left</source>
        <translation>Hiện hoặc ẩn danh sách các mục bên trái</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Toàn màn hình</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Dùng toàn bộ màn hình</translation>
    </message>
    <message>
        <source>Undo the last act</source>
        <translation>Hoàn tác việc vừa làm</translation>
    </message>
    <message>
        <source>Take back what was just done, while the status line offers it</source>
        <translation>Hoàn tác việc vừa làm, trong lúc dòng trạng thái còn cho phép</translation>
    </message>
    <message>
        <source>Running work</source>
        <translation>Việc đang chạy</translation>
    </message>
    <message>
        <source>Running and failed work, with cancel and retry</source>
        <translation>Việc đang chạy và việc lỗi; có thể hủy hoặc thử lại</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Chữ to hơn</translation>
    </message>
    <message>
        <source>Make all text larger, up to 150 %</source>
        <translation>Phóng to toàn bộ chữ, đến 150 %</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Chữ nhỏ hơn</translation>
    </message>
    <message>
        <source>Make all text smaller, down to 90 %</source>
        <translation>Thu nhỏ toàn bộ chữ, đến 90 %</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Cỡ chữ thường</translation>
    </message>
    <message>
        <source>Text in its usual size</source>
        <translation>Chữ ở cỡ thường</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light or dark as the system is set</source>
        <translation>Sáng hay tối theo thiết lập của hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Always the light look</source>
        <translation>Luôn dùng giao diện sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Always the dark look</source>
        <translation>Luôn dùng giao diện tối</translation>
    </message>
    <message>
        <source>The program in Vietnamese</source>
        <translation>Chương trình bằng tiếng Việt</translation>
    </message>
    <message>
        <source>The program in English</source>
        <translation>Chương trình bằng tiếng Anh</translation>
    </message>
    <message>
        <source>Signed-in person</source>
        <translation>Người đang đăng nhập</translation>
    </message>
    <message>
        <source>Menu of the signed-in person</source>
        <translation>Trình đơn của người đang đăng nhập</translation>
    </message>
    <message>
        <source>Switch person, lock, look, language</source>
        <translation>Đổi người dùng, khóa, giao diện, ngôn ngữ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa màn hình</translation>
    </message>
    <message>
        <source>Lock the window; nothing typed is lost</source>
        <translation>Khóa cửa sổ; không mất gì đã gõ</translation>
    </message>
    <message>
        <source>Switch person…</source>
        <translation>Đổi người dùng…</translation>
    </message>
    <message>
        <source>Let somebody else sign in; nothing typed is lost</source>
        <translation>Để người khác đăng nhập; không mất gì đã gõ</translation>
    </message>
    <message>
        <source>About Công Sở</source>
        <translation>Giới thiệu Công Sở</translation>
    </message>
    <message>
        <source>Version, licence and what the program stands on</source>
        <translation>Phiên bản, giấy phép và các thành phần được dùng</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Hướng dẫn sử dụng</translation>
    </message>
    <message>
        <source>The manual, opened at the page you are on</source>
        <translation>Mở hướng dẫn của trang đang dùng</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Tương phản cao</translation>
    </message>
    <message>
        <source>Black on white, with strong lines</source>
        <translation>Chữ đen nền trắng, đường kẻ đậm</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Tương phản cao, nền đen</translation>
    </message>
    <message>
        <source>White on black, with strong lines</source>
        <translation>Chữ trắng nền đen, đường kẻ đậm</translation>
    </message>
</context>
<context>
    <name>congso::WindowReminders</name>
    <message>
        <source>What waits for you…</source>
        <translation>Việc đang chờ bạn…</translation>
    </message>
    <message>
        <source>What is overdue, due soon and not opened; and when notices are not wanted</source>
        <translation>Việc quá hạn, sắp đến hạn, chưa xem; và giờ không muốn nhận thông báo</translation>
    </message>
    <message>
        <source>Signed-in person</source>
        <translation>Người đang đăng nhập</translation>
    </message>
</context>
<context>
    <name>congso::WindowSearch</name>
    <message>
        <source>Preparing the search: %1 %</source>
        <translation>Đang chuẩn bị tìm kiếm %1 %</translation>
    </message>
</context>
<context>
    <name>congso::WindowSync</name>
    <message>
        <source>Office server</source>
        <translation>Máy chủ cơ quan</translation>
    </message>
    <message>
        <source>Office server…</source>
        <translation>Máy chủ cơ quan…</translation>
    </message>
    <message>
        <source>The server of the office: connection, what waits to be sent, what did not fit</source>
        <translation>Máy chủ của cơ quan: kết nối, việc chờ gửi, xung đột</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Di chuyển</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Đã lưu trên máy này</translation>
    </message>
</context>
<context>
    <name>congso::WorkForm</name>
    <message>
        <source>A few letters of the name</source>
        <translation>Gõ vài chữ trong tên</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>còn thiếu</translation>
    </message>
    <message>
        <source>nobody, or several, by this name</source>
        <translation>không có ai, hoặc có nhiều người, mang tên này</translation>
    </message>
    <message>
        <source>before the first day</source>
        <translation>trước ngày bắt đầu</translation>
    </message>
</context>
<context>
    <name>congso::WorkingCopies</name>
    <message>
        <source>%1 is open in the word processor. Each save there is recorded as a version; nothing is overwritten.</source>
        <translation>%1 đang mở trong phần mềm soạn thảo. Mỗi lần lưu ở đó được ghi thành một bản; không bản nào bị ghi đè.</translation>
    </message>
    <message>
        <source>%1: what was saved in the word processor is version %2.</source>
        <translation>%1: nội dung đã lưu bằng phần mềm soạn thảo là bản %2.</translation>
    </message>
    <message>
        <source>%1 has made version %2 while you were editing. What you saved is in your copy and not yet recorded; compare before you put it over that version.</source>
        <translation>%1 đã tạo bản %2 trong lúc bạn đang sửa. Nội dung bạn lưu vẫn ở bản sao của bạn và chưa được ghi; hãy so sánh trước khi ghi thành bản mới nhất.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Một người khác</translation>
    </message>
    <message>
        <source>Not opened: %1</source>
        <translation>Chưa mở được: %1</translation>
    </message>
    <message>
        <source>Not recorded: %1 What you saved stays in your copy: %2</source>
        <translation>Chưa ghi được: %1 Nội dung đã lưu vẫn nằm trong bản sao của bạn: %2</translation>
    </message>
</context>
<context>
    <name>congso::WritingPage</name>
    <message>
        <source>Save it as the newest version</source>
        <translation>Lưu thành bản mới nhất</translation>
    </message>
    <message>
        <source>Write a document</source>
        <translation>Soạn văn bản</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>Bắt đầu từ</translation>
    </message>
    <message>
        <source>An empty text</source>
        <translation>Văn bản trống</translation>
    </message>
    <message>
        <source>Templates of other kinds</source>
        <translation>Mẫu của tên loại khác</translation>
    </message>
    <message>
        <source>The text of the linked document</source>
        <translation>Nội dung văn bản liên kết</translation>
    </message>
    <message>
        <source>That document was not written inside: it has no text that could be taken over.</source>
        <translation>Văn bản đó không soạn trong phần mềm nên không có nội dung để lấy sang.</translation>
    </message>
    <message>
        <source>The text of this draft is a file that was brought in. What you save here becomes its next version; the file stays as the version before.</source>
        <translation>Dự thảo này là tệp đưa từ ngoài vào. Nội dung lưu ở đây sẽ thành bản tiếp theo; tệp cũ vẫn được giữ là bản trước.</translation>
    </message>
    <message>
        <source>Since this was written, a file from elsewhere has become the text of the draft. What you save here takes its place; that version stays too.</source>
        <translation>Sau lần soạn này, một tệp đưa từ ngoài vào đã trở thành dự thảo. Nội dung lưu ở đây sẽ là bản mới; bản kia vẫn được giữ.</translation>
    </message>
    <message>
        <source>What you wrote last and did not save is here again.</source>
        <translation>Nội dung bạn viết lần trước mà chưa lưu đã có lại ở đây.</translation>
    </message>
    <message>
        <source>The text has begun anew.</source>
        <translation>Văn bản đã bắt đầu lại.</translation>
    </message>
    <message>
        <source>Begin from a template file</source>
        <translation>Bắt đầu từ tệp mẫu</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Văn bản mẫu (*.json)</translation>
    </message>
    <message>
        <source>This file is no template: %1</source>
        <translation>Tệp này không phải văn bản mẫu: %1</translation>
    </message>
    <message>
        <source>Keep as a template file</source>
        <translation>Lưu thành tệp mẫu</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Đã lưu %1.</translation>
    </message>
    <message numerus="yes">
        <source>Saved as version %1, %n page(s).</source>
        <translation>
            <numerusform>Đã lưu bản %1, %n trang.</numerusform>
        </translation>
    </message>
    <message>
        <source>The version is saved. Its subject, kind or urgency could not be put into the draft's fields: %1</source>
        <translation>Đã lưu bản mới. Trích yếu, tên loại hoặc mức độ khẩn chưa ghi được vào thông tin dự thảo: %1</translation>
    </message>
    <message>
        <source>Somebody has saved version %1 meanwhile. What you write is kept and not yet a version: compare it with that one before you save it over it.</source>
        <translation>Trong lúc đó đã có người lưu bản %1. Nội dung bạn viết vẫn được giữ, chưa thành bản mới: hãy so sánh trước khi lưu tiếp.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last version.</source>
        <translation>Không có gì thay đổi so với bản trước.</translation>
    </message>
    <message>
        <source>The form is being checked.</source>
        <translation>Đang kiểm tra thể thức.</translation>
    </message>
    <message>
        <source>No draft is open.</source>
        <translation>Chưa mở dự thảo nào.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Đang lưu.</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Mọi thứ đã được lưu.</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>bản %1</translation>
    </message>
    <message>
        <source>no version yet</source>
        <translation>chưa có bản nào</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Đang lưu…</translation>
    </message>
    <message>
        <source>%1 · changes kept, not yet a version</source>
        <translation>%1 · nội dung mới đã giữ, chưa lưu thành bản</translation>
    </message>
    <message>
        <source>%1 (of the office)</source>
        <translation>%1 (của cơ quan)</translation>
    </message>
</context>
<context>
    <name>congso::YearBookDialog</name>
    <message>
        <source>Book of the year</source>
        <translation>Sổ của năm</translation>
    </message>
    <message>
        <source>Book as PDF…</source>
        <translation>Sổ ra tệp PDF…</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Held against the store</source>
        <translation>Đối chiếu với dữ liệu</translation>
    </message>
    <message>
        <source>Compare with a printed book…</source>
        <translation>So với sổ đã in…</translation>
    </message>
    <message>
        <source>Printed book, as PDF</source>
        <translation>Sổ đã in, tệp PDF</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Đang xem…</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) given, every one of them in the book.</source>
        <translation>
            <numerusform>Đã cấp %n số, số nào cũng có trong sổ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) given.</source>
        <translation>
            <numerusform>Đã cấp %n số.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing in the book: %1</source>
        <translation>Thiếu trong sổ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the book are printed.</source>
        <translation>
            <numerusform>%n dòng của sổ đã in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not printed: %1</source>
        <translation>Chưa in: %1</translation>
    </message>
    <message>
        <source>Printed with another date, or not as struck out: %1</source>
        <translation>In sai ngày, hoặc chưa ghi là đã hủy: %1</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Không thiếu gì.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
</context>
</TS>
