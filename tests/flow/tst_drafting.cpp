// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drafting/formmending.h"
#include "app/drafting/textfordraft.h"
#include "app/drafting/unfilled.h"
#include "app/drafting/workingcopy.h"
#include "app/drafting/writing.h"
#include "app/reading/reader.h"
#include "tests/flow/formletter.h"
#include "tests/support/drafting.h"

#include <QJsonDocument>
#include <QtTest>

using namespace congso;
using namespace congso::testing;

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}

composing::Template templateOf(const char *id)
{
    for (const composing::Template &made : composing::builtInTemplates().templates) {
        if (made.id == QLatin1String(id))
            return made;
    }
    qFatal("no template %s", id);
    return {};
}

QString bodyText(const composing::ComposedDocument &text)
{
    QStringList lines;
    for (const composing::Block &block : text.body) {
        if (const auto *paragraph = std::get_if<composing::Paragraph>(&block))
            lines << paragraph->text();
    }
    return lines.join(u'\n');
}
}

class TstDrafting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void begunFromATemplate();
    void answerNamesItsLetter();
    void asksInTime();
    void deputiesSignForTheHead();
    void savedAndWrittenOn();
    void partsGoWithTheirText();
    void fieldsFollowTheText();
    void anotherVersionMeanwhile();
    void fileFromElsewhere();
    void wordFileOfWhatWasWritten();
    void whatIsStillToBeFilledIn();
    void formCheckedAndPutRight();
    void copySavedEachTime();
    void copyAndAnotherPerson();
    void copyLeftBehindIsFound();
    void copiesOfAnEarlierTime();
    void copyOfALostDraftGoes();
    void keptCopyIsThrownAway();
    void copiesOfOfficeFilesOnly();

private:
    Office &office(const char *login = "cvhoa") { return *m_office->as(QLatin1String(login)); }
    SubjectId draft(const char *subject = "Đề nghị cử công chức", const char *kind = "CV")
    {
        QJsonObject fields = m_drafting->draftFields(s(subject), QString::fromUtf8(kind));
        fields.remove(QStringLiteral("files"));
        return m_office->does(s("cvhoa"), "outgoing.drafted", {}, fields).subject;
    }
    drafting::SavedText saved(const SubjectId &id, const composing::ComposedDocument &text, int over)
    {
        const auto done = drafting::save(office(), {id, text, {}, over}).result();
        if (!done)
            qFatal("not saved: %s", codeText(done.error().code).data());
        return *done;
    }
    composing::ComposedDocument begun(const SubjectId &id, const char *made = "cv-de-nghi")
    {
        return drafting::begin(office(), id, templateOf(made)).result().value_or(composing::ComposedDocument());
    }
    /// A draft whose text is a .docx, with its stored file.
    SubjectId wordDraft(const QByteArray &bytes, DraftFile &file)
    {
        const SubjectId id = draft();
        const auto stored = outgoing::storeFile(office(), m_office->file(s("du-thao.docx"), bytes), s("main")).result();
        m_office->does(s("cvhoa"), "outgoing.version_added", id, {{"files", QJsonArray{stored.value_or(QJsonObject())}}});
        file = *m_drafting->document(id).currentFile(s("main"));
        return id;
    }

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<Drafting> m_drafting;
    Reader m_reader{QStringLiteral(CONGSO_BIN_DIR "/congso-reader")};
};

void TstDrafting::init()
{
    m_drafting.reset();
    m_office = std::make_unique<TestOffice>();
    m_drafting = std::make_unique<Drafting>(*m_office);
}

void TstDrafting::begunFromATemplate()
{
    const composing::ComposedDocument text = begun(draft());
    QCOMPARE(text.kind, s("CV"));
    QCOMPARE(text.subject, s("Đề nghị cử công chức"));
    QCOMPARE(text.notation, s("SNV-CCVC"));
    QCOMPARE(text.addressees, QStringList{s("UBND xã Sông Thao")}); // to act
    QVERIFY(text.recipients.contains(s("Bộ Nội vụ")));              // for information
    QVERIFY(text.recipients.last().startsWith(s("Lưu: VT, CCVC")));
    QVERIFY(!text.signer.name.isEmpty() && !text.signer.name.contains(u'['));
    QCOMPARE(text.signer.title, s("Giám đốc"));
    QVERIFY(text.signer.powers.isEmpty());
    QVERIFY(!text.body.isEmpty());
    const auto empty = drafting::begin(office(), draft("Quyết định nhỏ", "QĐ"), {}).result();
    QVERIFY(empty && empty->body.isEmpty());
    QCOMPARE(empty->notation, s("QĐ-SNV"));
    QVERIFY(!drafting::begin(office("cvlan"), draft(), {}).result()); // not hers to read
}

void TstDrafting::answerNamesItsLetter()
{
    IncomingFields fields;
    fields.codeNumber = s("214");
    fields.codeNotation = s("UBND-VHXH");
    fields.issued = QDate(2026, 3, 2);
    fields.agency = s("UBND xã Hòa Bình");
    drafting::DraftFacts facts;
    facts.fields.kind = s("CV");
    facts.head.agency = s("Sở Nội vụ");
    facts.answered = fields;
    facts.answered->subject = s("đề nghị hướng dẫn");
    const composing::ComposedDocument text = drafting::textForDraft(templateOf("cv-tra-loi"), facts);
    const QString first = std::get<composing::Paragraph>(text.body.first()).text();
    QVERIFY2(first.startsWith(s("Sở Nội vụ nhận được Văn bản số 214/UBND-VHXH ngày 02/03/2026 của UBND xã Hòa Bình về việc đề nghị hướng dẫn.")), qPrintable(first));
    QCOMPARE(text.addressees, QStringList{s("UBND xã Hòa Bình")});
    QVERIFY(composing::unfilled(text).contains(s("[vấn đề thứ nhất]"))); // what is not known stays open
}

/// What is asked for is wanted by the day that the draft says, else by the day that the letter wants its own answer; the day
/// on which the letter was written is no deadline.
void TstDrafting::asksInTime()
{
    drafting::DraftFacts facts;
    facts.fields.kind = s("CV");
    facts.answered = IncomingFields();
    facts.answered->issued = QDate(2026, 3, 2);
    const auto asked = [&facts] { return bodyText(drafting::textForDraft(templateOf("cv-de-nghi"), facts)); };
    QVERIFY(!asked().contains(s("02/03/2026")));
    QVERIFY(asked().contains(s("[hạn trả lời]")));
    facts.answered->due = QDate(2026, 3, 20);
    QVERIFY(asked().contains(s("trước ngày 20/03/2026")));
    facts.fields.due = QDate(2026, 3, 16);
    QVERIFY(asked().contains(s("trước ngày 16/03/2026")));
}

void TstDrafting::deputiesSignForTheHead()
{
    drafting::DraftFacts facts;
    facts.fields.kind = s("CV");
    facts.fields.signer = m_office->person(s("giamdoc"));
    facts.fields.signerTitle = s("Phó Giám đốc");
    const composing::Signer deputy = drafting::textForDraft(templateOf("cv-de-nghi"), facts).signer;
    QCOMPARE(deputy.powers, (QList<composing::Power>{{s("KT"), s("Giám đốc")}}));
    QCOMPARE(deputy.title, s("Phó Giám đốc"));
    facts.fields.signerTitle = s("Trưởng phòng");
    facts.fields.signingPower = s("TL.");
    QCOMPARE(drafting::textForDraft({}, facts).signer.powers.value(0).power, s("TL"));
    facts.fields.signingPower.clear();
    QVERIFY(drafting::textForDraft(templateOf("cv-de-nghi"), facts).signer.powers.isEmpty()); // in own power
}

void TstDrafting::savedAndWrittenOn()
{
    const SubjectId id = draft();
    QVERIFY(!*drafting::written(office(), id).result());
    composing::ComposedDocument text = begun(id);
    QCOMPARE(saved(id, text, 0).version, 1);
    text.body << composing::Block(composing::Paragraph{composing::PartStyle::Text, {{s("Thêm một đoạn."), true, false, false}}});
    QCOMPARE(saved(id, text, 1).version, 2);
    const auto there = drafting::written(office(), id).result();
    QVERIFY(there && *there && (*there)->current);
    QCOMPARE((*there)->text, text);
    QCOMPARE((*there)->version, 2);
    const auto same = drafting::save(office(), {id, text, {}, 2}).result();
    QVERIFY(!same);
    QCOMPARE(same.error().args.value(s("problem")).toString(), s("same_version"));
    QCOMPARE(m_drafting->document(id).files.size(), 4); // two texts, two sets of parts, all there
}

void TstDrafting::partsGoWithTheirText()
{
    const SubjectId id = draft();
    const QJsonObject alone = m_drafting->file(s("phan.json"), "source");
    const auto refused = m_office->tryDo(s("cvhoa"), "outgoing.version_added", id, {{"files", QJsonArray{alone}}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().args.value(s("problem")).toString(), s("file_role"));
}

void TstDrafting::fieldsFollowTheText()
{
    const SubjectId id = draft();
    composing::ComposedDocument text = begun(id);
    text.subject = s("Đề nghị cử cán bộ, công chức");
    text.urgency = s("urgent");
    const drafting::SavedText done = saved(id, text, 0);
    QVERIFY(!done.fields);
    const OutgoingDocument document = m_drafting->document(id);
    QCOMPARE(document.fields.subject, text.subject);
    QCOMPARE(document.fields.urgency, s("urgent"));
    QCOMPARE(document.fields.pages, done.pages);
    text.subject = s("[trích yếu]"); // nothing is known yet: the draft keeps its own
    saved(id, text, 1);
    QCOMPARE(m_drafting->document(id).fields.subject, s("Đề nghị cử cán bộ, công chức"));
}

void TstDrafting::anotherVersionMeanwhile()
{
    const SubjectId id = draft();
    composing::ComposedDocument text = begun(id);
    saved(id, text, 0);
    text.subject += s(" đợt 2");
    const auto late = drafting::save(office(), {id, text, {}, 0}).result();
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::RuleStale);
    QCOMPARE(late.error().args.value(s("version")).toInt(), 1);
    QCOMPARE(m_drafting->document(id).mainVersion(), 1);
    QCOMPARE(saved(id, text, 1).version, 2); // over it, when that is wished
}

void TstDrafting::fileFromElsewhere()
{
    const SubjectId id = draft();
    saved(id, begun(id), 0);
    m_office->does(s("cvhoa"), "outgoing.version_added", id, {{"files", QJsonArray{m_drafting->file(s("khac.pdf"))}}});
    const auto there = drafting::written(office(), id).result();
    QVERIFY(there && *there);
    QVERIFY(!(*there)->current);
    QCOMPARE((*there)->version, 2);
}

void TstDrafting::wordFileOfWhatWasWritten()
{
    const SubjectId id = draft();
    composing::ComposedDocument text = begun(id);
    text.subject = s("Chuyển sang phần mềm soạn thảo");
    saved(id, text, 0);
    QVERIFY(drafting::saveAsWordFile(office(), id, {}).result());
    const OutgoingDocument document = m_drafting->document(id);
    const DraftFile *main = document.currentFile(s("main"));
    QVERIFY(main->name.endsWith(s(".docx")));
    const auto path = outgoing::filePath(office(), id, main->hash).result();
    const auto reading = m_reader.read(*path, {}).result();
    QVERIFY(reading);
    QVERIFY(reading->pages.value(0).text.simplified().contains(s("phần mềm soạn thảo")));
}

/// In square brackets, on whichever page, of what was written inside as of a file.
void TstDrafting::whatIsStillToBeFilledIn()
{
    const SubjectId id = draft();
    QCOMPARE(drafting::unfilledPlaces(office(), m_reader, id).result().error().code, ErrorCode::UsageNotFound); // no text yet
    composing::ComposedDocument text = begun(id);
    composing::Paragraph filler;
    filler.runs = {{s("Đoạn đã viết xong, theo tài liệu [1], [2, 3].")}};
    text.body = {filler};
    for (int i = 0; i < 60; ++i)
        text.body << filler;
    filler.runs = {{s("Đề nghị [tên cơ quan] báo cáo trước ngày […] và gửi [tên cơ quan].")}};
    text.body << filler;
    saved(id, text, 0);
    const auto places = drafting::unfilledPlaces(office(), m_reader, id).result();
    QVERIFY(places);
    QMap<QString, int> pages;
    for (const drafting::UnfilledPlace &one : *places)
        pages.insert(one.text, one.page);
    QVERIFY(pages.value(s("[tên cơ quan]"), -1) > 0); // behind the first page
    QVERIFY(pages.contains(s("[…]")));
    QVERIFY(!pages.contains(s("[1]")) && !pages.contains(s("[2, 3]")));
    formletter::Letter letter = formletter::plainLetter();
    letter.parts[s("body")].last().text = s("Giao [tên đơn vị] thực hiện.");
    DraftFile file;
    const auto ofFile = drafting::unfilledPlaces(office(), m_reader, wordDraft(formletter::docx(letter), file)).result();
    QVERIFY(ofFile);
    QCOMPARE(ofFile->size(), 1);
    QCOMPARE(ofFile->first().text, s("[tên đơn vị]"));
    QCOMPARE(ofFile->first().page, -1);
}

void TstDrafting::formCheckedAndPutRight()
{
    formletter::Letter letter = formletter::plainLetter();
    letter.margins.setLeft(20);
    DraftFile file;
    const SubjectId id = wordDraft(formletter::docx(letter), file);
    const auto checked = drafting::checkForm(office(), m_reader, id, file.hash).result();
    QVERIFY(checked && checked->report.checked() && checked->mendable);
    QList<FormFix> fixes;
    for (const FormFinding &finding : checked->report.findings)
        fixes << finding.fixes;
    QVERIFY(!fixes.isEmpty());
    const auto mended = drafting::mendForm(office(), m_reader, id, file.hash, fixes, s("Sửa thể thức")).result();
    QVERIFY(mended && mended->done > 0);
    QCOMPARE(m_drafting->document(id).mainVersion(), 2);
    QCOMPARE(m_drafting->document(id).currentFile(s("main"))->note, s("Sửa thể thức"));
    const auto again = drafting::checkForm(office(), m_reader, id, mended->file).result();
    QVERIFY(again);
    QCOMPARE(again->report.findings.size(), checked->report.findings.size() - 1);
    const auto old = drafting::mendForm(office(), m_reader, id, file.hash, fixes, {}).result();
    QVERIFY(!old);
    QCOMPARE(old.error().code, ErrorCode::RuleStale); // no longer the current one
    // What is written inside is laid out to the decree: its form is right where its words are.
    const auto inside = drafting::checkText(office(), m_reader, begun(id)).result();
    QVERIFY(inside && inside->report.checked());
}

void TstDrafting::copySavedEachTime()
{
    DraftFile file;
    const SubjectId id = wordDraft(formletter::docx(formletter::plainLetter()), file);
    const auto copy = drafting::openCopy(office(), id, file, m_office->scratch(s("editing"))).result();
    QVERIFY(copy);
    QVERIFY(!(QFileInfo(copy->path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    const auto untouched = drafting::saveCopy(office(), *copy, {}).result();
    QVERIFY(untouched);
    QCOMPARE(untouched->version, 0);
    QFile half(copy->path);
    QVERIFY(half.open(QIODevice::ReadWrite));
    half.resize(half.size() / 2); // in the middle of writing
    half.close();
    const auto broken = drafting::saveCopy(office(), *copy, {}).result();
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, ErrorCode::FileUnreadable);
    formletter::Letter other = formletter::plainLetter();
    other.margins.setLeft(25);
    QVERIFY(half.open(QIODevice::WriteOnly | QIODevice::Truncate));
    half.write(formletter::docx(other));
    half.close();
    const auto saved = drafting::saveCopy(office(), *copy, s("Từ Writer")).result();
    QVERIFY(saved);
    QCOMPARE(saved->version, 2);
    const OutgoingDocument document = m_drafting->document(id);
    QCOMPARE(document.currentFile(s("main"))->hash, saved->hash);
    QCOMPARE(document.files.first().hash, file.hash); // the version before is as it was
}

void TstDrafting::copyAndAnotherPerson()
{
    DraftFile file;
    const SubjectId id = wordDraft(formletter::docx(formletter::plainLetter()), file);
    const auto copy = drafting::openCopy(office(), id, file, m_office->scratch(s("editing"))).result();
    m_office->does(s("cvhoa"), "outgoing.version_added", id, {{"files", QJsonArray{m_drafting->file(s("khac.pdf"))}}});
    formletter::Letter other = formletter::plainLetter();
    other.margins.setLeft(25);
    QFile changed(copy->path);
    QVERIFY(changed.open(QIODevice::WriteOnly | QIODevice::Truncate));
    changed.write(formletter::docx(other));
    changed.close();
    const auto refused = drafting::saveCopy(office(), *copy, {}).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::RuleStale);
    QCOMPARE(refused.error().args.value(s("version")).toInt(), 2);
    QCOMPARE(m_drafting->document(id).mainVersion(), 2);
    const auto over = drafting::saveCopy(office(), *copy, {}, true).result();
    QVERIFY(over);
    QCOMPARE(over->version, 3);
}

void TstDrafting::copyLeftBehindIsFound()
{
    DraftFile file;
    const SubjectId id = wordDraft(formletter::docx(formletter::plainLetter()), file);
    const QString folder = m_office->scratch(s("editing"));
    const auto copy = drafting::openCopy(office(), id, file, folder).result();
    formletter::Letter other = formletter::plainLetter();
    other.margins.setLeft(25);
    QFile changed(copy->path);
    QVERIFY(changed.open(QIODevice::WriteOnly | QIODevice::Truncate));
    changed.write(formletter::docx(other));
    changed.close(); // and the program ended before it was recorded
    const auto again = drafting::openCopy(office(), id, file, folder).result();
    QVERIFY(again);
    const auto saved = drafting::saveCopy(office(), *again, {}).result();
    QVERIFY(saved);
    QCOMPARE(saved->version, 2);
    drafting::removeCopy(*again);
    QVERIFY(!QFile::exists(again->path));
}

/// What a program that was killed left: what changed is found, what is open still stays, the rest goes.
void TstDrafting::copiesOfAnEarlierTime()
{
    const QString folder = m_office->scratch(s("editing"));
    const auto edited = [&] {
        DraftFile file;
        const SubjectId id = wordDraft(formletter::docx(formletter::plainLetter()), file);
        return drafting::openCopy(office(), id, file, folder).result().value_or(drafting::WorkingCopy());
    };
    const auto write = [](const QString &path, const QByteArray &bytes) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
    };
    const drafting::WorkingCopy changed = edited(), open = edited(), same = edited();
    formletter::Letter other = formletter::plainLetter();
    other.margins.setLeft(25);
    QVERIFY(write(changed.path, formletter::docx(other)));
    QVERIFY(write(QFileInfo(open.path).path() + s("/.~lock.du-thao.docx#"), "lan"));
    const QString strange = folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QVERIFY(QDir().mkpath(strange) && write(strange + s("/.version.json"), "{}"));
    const auto left = drafting::leftCopies(office(), folder).result();
    QVERIFY(left);
    QStringList paths;
    for (const drafting::WorkingCopy &copy : *left) {
        paths << copy.path;
        QCOMPARE(copy.role, s("main"));
    }
    paths.sort();
    QStringList expected{changed.path, open.path};
    expected.sort();
    QCOMPARE(paths, expected);
    QVERIFY(!QFileInfo::exists(QFileInfo(same.path).path()));
    QVERIFY(QFileInfo::exists(strange)); // of another office, or no copy at all
    const auto found = std::find_if(left->begin(), left->end(), [&](const drafting::WorkingCopy &copy) { return copy.draft == changed.draft; });
    QCOMPARE(drafting::saveCopy(office(), *found, {}).result().value_or(drafting::CopySaved()).version, 2);
}

/// Of a draft that may not be read any more, but for what was written in it and not recorded.
void TstDrafting::copyOfALostDraftGoes()
{
    const QString folder = m_office->scratch(s("editing"));
    const auto opened = [&] {
        DraftFile file;
        const SubjectId id = wordDraft(formletter::docx(formletter::plainLetter()), file);
        m_drafting->bring(id, OutgoingState::Approved);
        return drafting::openCopy(office("vanthu"), id, file, folder).result().value_or(drafting::WorkingCopy());
    };
    const drafting::WorkingCopy changed = opened(), same = opened();
    formletter::Letter other = formletter::plainLetter();
    other.margins.setLeft(25);
    QFile file(changed.path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(formletter::docx(other)) > 0);
    file.close();
    QVERIFY(QFile::exists(same.path));
    const QString post = office("vanthu").identity().posts.first().id.toString();
    const QJsonArray officer{QJsonObject{{"field", "roles"}, {"new", QJsonArray{"officer"}}}};
    m_office->does(s("quantri"), "post.changed", SubjectId::fromString(post), {{"changes", officer}});
    QVERIFY(!outgoing::document(office("vanthu"), same.draft).result());
    QVERIFY(drafting::leftCopies(office("vanthu"), folder).result());
    QVERIFY(!QFileInfo::exists(QFileInfo(same.path).path()));
    QVERIFY(QFile::exists(changed.path));
    // It is told, and goes where its writer wants it, or away.
    const auto kept = [&] { return drafting::keptCopies(office("vanthu"), folder).result().value_or(QList<drafting::KeptCopy>()); };
    QCOMPARE(kept().size(), 1);
    QCOMPARE(kept().first().path, changed.path);
    const QString target = m_office->scratch(s("của tôi")) + s(".docx");
    const auto nowhere = drafting::saveKept(office("vanthu"), kept().first(), folder + s("/nowhere/a.docx")).result();
    QVERIFY(!nowhere && nowhere.error().code == ErrorCode::FileWrite);
    const auto upon = drafting::saveKept(office("vanthu"), kept().first(), folder + s("/../") + QFileInfo(folder).fileName() + changed.path.mid(folder.size())).result();
    QVERIFY(!upon && upon.error().code == ErrorCode::FileWrite);
    QCOMPARE(kept().size(), 1);
    QVERIFY(drafting::saveKept(office("vanthu"), kept().first(), target).result());
    QFile saved(target);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), formletter::docx(other));
    QVERIFY(kept().isEmpty());
    QVERIFY(!QFileInfo::exists(QFileInfo(changed.path).path()));
}

void TstDrafting::keptCopyIsThrownAway()
{
    const QString folder = m_office->scratch(s("editing"));
    DraftFile file;
    const SubjectId id = wordDraft(formletter::docx(formletter::plainLetter()), file);
    m_drafting->bring(id, OutgoingState::Approved);
    const drafting::WorkingCopy copy = drafting::openCopy(office("vanthu"), id, file, folder).result().value_or(drafting::WorkingCopy());
    QFile changed(copy.path);
    QVERIFY(changed.open(QIODevice::Append) && changed.write("x") == 1);
    changed.close();
    QVERIFY(drafting::keptCopies(office("vanthu"), folder).result()->isEmpty()); // it may be read: it is recorded, not kept
    const QString post = office("vanthu").identity().posts.first().id.toString();
    m_office->does(s("quantri"), "post.changed", SubjectId::fromString(post), {{"changes", QJsonArray{QJsonObject{{"field", "roles"}, {"new", QJsonArray{"officer"}}}}}});
    const auto kept = drafting::keptCopies(office("vanthu"), folder).result().value_or(QList<drafting::KeptCopy>());
    QCOMPARE(kept.size(), 1);
    QVERIFY(drafting::discardKept(office("vanthu"), kept.first()).result());
    QVERIFY(!QFileInfo::exists(QFileInfo(copy.path).path()));
}

void TstDrafting::copiesOfOfficeFilesOnly()
{
    const SubjectId id = draft();
    m_office->does(s("cvhoa"), "outgoing.version_added", id, {{"files", QJsonArray{m_drafting->file(s("du-thao.pdf"))}}});
    const QString folder = m_office->scratch(s("editing"));
    DraftFile file = *m_drafting->document(id).currentFile(s("main"));
    for (const char *name : {"du-thao.pdf", "../../du-thao.docx", "-rf.odt", ".docx"}) {
        file.name = s(name);
        const auto copy = drafting::openCopy(office(), id, file, folder).result();
        QVERIFY2(!copy, name);
        QCOMPARE(copy.error().code, ErrorCode::FileTypeRefused);
    }
    QVERIFY(QDir(folder).entryInfoList(QDir::Files | QDir::NoDotAndDotDot).isEmpty());
}

QTEST_MAIN(TstDrafting)
#include "tst_drafting.moc"
