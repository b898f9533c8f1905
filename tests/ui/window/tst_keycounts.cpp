// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefiles/casefiles.h"
#include "app/demo/letterpdf.h"
#include "app/incoming/staging.h"
#include "tests/ui/window/windowtest.h"
#include "ui/intake/intakepage.h"
#include "ui/intake/registrationform.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/inputmethod.h"

#include <QListView>

using namespace congso;
using namespace congso::testing;

namespace {

LetterContent born(const char *number, const char *subject)
{
    LetterContent content;
    content.agency = QStringLiteral("ỦY BAN NHÂN DÂN\nXÃ SÔNG THAO");
    content.number = QLatin1String(number);
    content.notation = QStringLiteral("UBND-VHXH");
    content.place = QStringLiteral("Sông Thao");
    content.date = QDate(2026, 3, 6);
    content.subject = QString::fromUtf8(subject);
    content.recipients = {QStringLiteral("Sở Nội vụ")};
    content.paragraphs = {QStringLiteral("Ủy ban nhân dân xã cử 12 công chức tham gia lớp bồi dưỡng nghiệp vụ văn thư."), QStringLiteral("Đề nghị xem xét, trả lời./.")};
    content.signerName = QStringLiteral("Lê Trung Kiên");
    content.style = LetterStyle::Plain;
    return content;
}

}

/// Presses keys in the real window as a person would, and counts them.
class TstKeyCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { InputMethodWatch::install(*qApp); }
    void init();
    void cleanup() { m_office.reset(); }
    void registerABornDigitalLetter();
    void agreeAndNext();
    void closeAndFile();

private:
    /// Goes to whoever has the focus, as a keyboard does.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_keys;
        QWidget *focus = QApplication::activeModalWidget() ? QApplication::activeModalWidget()->focusWidget() : QApplication::focusWidget();
        QVERIFY(focus);
        QTest::keyClick(focus, key, modifiers);
    }
    void report(const char *what) const { qInfo("%s: %d", what, m_keys); }

    std::unique_ptr<TestOffice> m_office;
    int m_keys = 0;
};

void TstKeyCounts::init()
{
    m_office = std::make_unique<TestOffice>();
    m_keys = 0;
}

void TstKeyCounts::registerABornDigitalLetter()
{
    const auto clerk = m_office->as(QStringLiteral("vanthu"));
    for (const auto &[number, subject] : {std::pair("213", "Báo cáo tình hình biên chế quý I năm 2026"), std::pair("214", "Cử công chức tham gia lớp bồi dưỡng")}) {
        const Result<Letter> drawn = letterPdf(born(number, subject));
        QVERIFY(drawn);
        const QString file = m_office->file(QStringLiteral("%1.pdf").arg(QLatin1String(number)), drawn->pdf);
        QVERIFY(incoming::stage(*clerk, {{file}, QStringLiteral("none"), QStringLiteral("email"), false}).result());
    }
    Reader reader(builtReader());
    Theme theme(*qApp);
    UiSettings settings{QString()};
    OfficeWindow office(clerk, reader, theme, settings);
    MainWindow &window = *office.window();
    window.resize(1366, 768);
    window.openPage(office.firstPage());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *list = child<QListView>(&window, "intake.letters");
    auto *form = window.findChild<RegistrationForm *>();
    auto *page = qobject_cast<IntakePage *>(window.pages()->currentPage());
    QVERIFY(page && form);
    const auto read = [&] {
        const auto letters = incoming::letters(*clerk).result().value_or(QList<StagedLetter>());
        return letters.size() == 2 && std::all_of(letters.begin(), letters.end(), [](const StagedLetter &one) { return one.state == StagedState::Ready; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(read(), 60'000);
    QSignalSpy registered(page, &IntakePage::documentRegistered);
    list->setFocus();
    const qint64 before = form->letter();
    key(Qt::Key_Down); // to the other letter: it opens, the fields are there to be looked at
    QTRY_VERIFY(form->letter() != before && form->letter() != 0);
    QTRY_VERIFY(!form->values().value(formkey::code).isEmpty());
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(registered.size(), 1);
    const IncomingDocument document = m_office->document(registered.first().first().value<SubjectId>());
    QVERIFY(document.fields.codeNumber == QLatin1String("213") || document.fields.codeNumber == QLatin1String("214"));
    QCOMPARE(document.fields.issued, QDate(2026, 3, 6));
    QVERIFY(!document.fields.subject.isEmpty());
    report("register a born-digital letter");
    QVERIFY(m_keys <= 3);
}

void TstKeyCounts::agreeAndNext()
{
    for (const char *subject : {"Một", "Hai"}) {
        const SubjectId id = m_office->letter(QString::fromUtf8(subject));
        m_office->does(QStringLiteral("vanthu"), "incoming.submitted", id,
                       {{"to", QJsonArray{m_office->person(QStringLiteral("giamdoc")).toString()}},
                        {"wording", QStringLiteral("Tham mưu trả lời")},
                        {"proposal", QJsonArray{m_office->part("lead", QStringLiteral("CCVC"), QDate(2026, 3, 20))}}});
    }
    Seat seat(*m_office, QStringLiteral("giamdoc"));
    QVERIFY(QTest::qWaitForWindowActive(&seat.window()));
    seat.window().openPage(QStringLiteral("leader"));
    QTRY_VERIFY(child<QWidget>(seat.page(), "actionPanel")->isVisible());
    QTRY_COMPARE(child<QPlainTextEdit>(seat.page(), "assign.text")->toPlainText(), QStringLiteral("Tham mưu trả lời"));
    const QString first = child<ElidedLabel>(seat.page(), "documentSubject")->text();
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(child<ElidedLabel>(seat.page(), "documentSubject")->text() != first);
    QTRY_VERIFY(child<QWidget>(seat.page(), "actionPanel")->isVisible());
    report("agree and next");
    QCOMPARE(m_keys, 1);
}

void TstKeyCounts::closeAndFile()
{
    const SubjectId id = withUnit(*m_office, QStringLiteral("Cử công chức tham gia lớp bồi dưỡng"), QStringLiteral("CCVC"));
    const QString head = QStringLiteral("truongccvc");
    const SubjectId file = m_office->does(head, "casefile.opened", {}, {{"code", "01.CCVC"}, {"title", QStringLiteral("Cử công chức bồi dưỡng năm 2026")}, {"year", 2026},
                                                                       {"keeper", m_office->person(head).toString()}}).subject;
    m_office->does(head, "incoming.received", id, {{"assignment", m_office->document(id).assignments.first().id.toString()}});
    Seat seat(*m_office, head);
    QVERIFY(QTest::qWaitForWindowActive(&seat.window()));
    seat.window().openPage(QString(boxText(Box::Processing)));
    QTRY_COMPARE(child<ElidedLabel>(seat.page(), "documentSubject")->text(), QStringLiteral("Cử công chức tham gia lớp bồi dưỡng"));
    QAction *complete = seat.page()->actions().action(QStringLiteral("incoming.completed"));
    QTRY_VERIFY(complete->isEnabled());
    key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(child<QWidget>(seat.page(), "actionPanel")->isVisible());
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_office->document(id).state, DocumentState::Completed);
    const auto filed = [&] {
        const IncomingDocument document = m_office->document(id, head);
        return document.state == DocumentState::Completed && !casefiles::ofDocument(*m_office->as(head), id).result().value_or(QList<CaseFile>()).isEmpty();
    };
    if (!QTest::qWaitFor(filed, 1000)) {
        QTRY_VERIFY(seat.window().findChild<QWidget *>(QStringLiteral("filingDialog")) && child<QWidget>(&seat.window(), "filing.list")->isVisible());
        QTRY_VERIFY(child<QListView>(&seat.window(), "filing.list")->currentIndex().isValid());
        key(Qt::Key_Return);
    }
    QTRY_VERIFY(filed());
    QCOMPARE(casefiles::ofDocument(*m_office->as(head), id).result()->first().id, file);
    report("close and file");
    QVERIFY(m_keys <= 3);
}

QTEST_MAIN(TstKeyCounts)
#include "tst_keycounts.moc"
