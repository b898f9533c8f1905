// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guiwarnings.h"
#include "tests/support/wrappings.h"
#include "ui/formcheck/findingrow.h"
#include "ui/formcheck/formcheckpanel.h"
#include "ui/formcheck/formcheckview.h"
#include "ui/pdf/pdfview.h"
#include "ui/widgets/buttons.h"

#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace congso;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

FormFinding finding(const char *rule, const QVariantMap &args, FormSeverity severity, int page, const QRectF &box, bool mendable)
{
    FormFinding made;
    made.rule = s(rule);
    made.args = args;
    made.severity = severity;
    made.clause = s("Phụ lục I, Phần I, II.3c");
    made.excerpt = s("Số: 5/QĐ-SNV");
    made.page = page;
    made.box = box;
    made.paragraph = page < 0 ? 3 : -1;
    if (mendable) {
        FormFix fix;
        fix.paragraph = 3;
        fix.text = s("05");
        made.fixes = {fix};
    }
    return made;
}

FormReport report(int page)
{
    FormReport made;
    made.kind = s("QĐ");
    made.findings = {finding("number.leading_zero", {{s("found"), s("5")}, {s("expected"), s("05")}}, FormSeverity::Wrong, page, {90, 120, 80, 14}, true),
                     finding("date.month_extra_zero", {{s("found"), s("03")}, {s("expected"), s("3")}}, FormSeverity::Unusual, page, {330, 120, 150, 14}, true),
                     finding("page_number.missing", {{s("page"), 2}}, FormSeverity::Wrong, page < 0 ? -1 : 1, {}, false)};
    return made;
}

}

class FormCheckPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void listsWhatWasFound();
    void choosingShowsThePlace();
    void mendsOneOrAll();
    void nothingIsMendedWhereItMayNot();
    void saysWhyNothingWasChecked();
    void pagesBesideTheList();
};

void FormCheckPanelTest::listsWhatWasFound()
{
    FormCheckPanel panel;
    panel.resize(420, 500);
    panel.setReport(report(-1), true);
    panel.show();
    QCOMPARE(panel.findChildren<FindingRow *>().size(), 3);
    QCOMPARE(panel.findChildren<QLabel *>(s("formcheck.sentence")).size(), 3);
    QCOMPARE(panel.findChildren<Button *>(s("formcheck.mend")).size(), 2);
    panel.setReport(report(-1), true); // again: nothing of the old list stays
    QTRY_COMPARE(panel.findChildren<FindingRow *>().size(), 3);
}

void FormCheckPanelTest::choosingShowsThePlace()
{
    FormCheckPanel panel;
    panel.resize(420, 500);
    panel.setReport(report(0), false);
    panel.show();
    QSignalSpy places(&panel, &FormCheckPanel::placeChosen);
    const auto rows = panel.findChildren<FindingRow *>();
    QTest::mouseClick(rows[1], Qt::LeftButton, {}, {4, 4});
    QCOMPARE(places.size(), 1);
    QCOMPARE(places[0][0].toInt(), 0);
    QCOMPARE(places[0][1].toRectF(), QRectF(330, 120, 150, 14));
    QCOMPARE(panel.current(), 1);
    QCOMPARE(panel.marks().size(), 2); // the page as a whole has no frame
    QCOMPARE(panel.marks()[1].kind, OverlayMark::Kind::Current);
    QTest::keyClick(rows[2], Qt::Key_Return);
    QCOMPARE(places.size(), 2);
    QCOMPARE(panel.current(), 2);

    panel.setReport(report(-1), false);
    QSignalSpy paragraphs(&panel, &FormCheckPanel::paragraphChosen);
    panel.choose(0);
    panel.choose(7);
    QCOMPARE(paragraphs.size(), 1);
    QCOMPARE(paragraphs[0][0].toInt(), 3);
}

void FormCheckPanelTest::mendsOneOrAll()
{
    FormCheckPanel panel;
    panel.setReport(report(-1), true);
    panel.show();
    QSignalSpy asked(&panel, &FormCheckPanel::mendAsked);
    QTest::mouseClick(panel.findChildren<Button *>(s("formcheck.mend")).first(), Qt::LeftButton);
    QTest::mouseClick(panel.findChild<Button *>(s("formcheck.mendAll")), Qt::LeftButton);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[0][0].value<QList<FormFix>>().size(), 1);
    QCOMPARE(asked[1][0].value<QList<FormFix>>().size(), 2);
}

void FormCheckPanelTest::nothingIsMendedWhereItMayNot()
{
    FormCheckPanel panel;
    panel.setReport(report(0), false);
    panel.show();
    QVERIFY(panel.findChildren<Button *>(s("formcheck.mend")).isEmpty());
    QVERIFY(!panel.findChild<Button *>(s("formcheck.mendAll"))->isVisible());
}

void FormCheckPanelTest::saysWhyNothingWasChecked()
{
    FormCheckPanel panel;
    panel.resize(420, 300);
    FormReport gazette;
    gazette.reason = FormReason::Gazette;
    panel.setReport(gazette, true);
    panel.show();
    const auto says = [&panel](const char *words) {
        const auto labels = panel.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(s(words)); });
    };
    QVERIFY(says("gazette"));
    panel.setReport({}, true);
    QVERIFY(says("Nothing in the form"));
}

void FormCheckPanelTest::pagesBesideTheList()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(s("letter.pdf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(testing::wrappings::pdf("A letter of many pages", 12));
    file.close();
    FormReport found = report(0);
    found.findings[2].page = 6;
    FormCheckView view;
    view.resize(1100, 640);
    view.show();
    view.open(file.fileName(), found, false);
    QTRY_VERIFY(view.pages()->isOpen() && view.pages()->pageCount() == 12);
    view.panel()->choose(2);
    QTRY_COMPARE(view.pages()->currentPage(), 6);
    view.panel()->choose(0);
    QTRY_COMPARE(view.pages()->currentPage(), 0);
    if (const QString look = qEnvironmentVariable("CONGSO_LOOK"); !look.isEmpty())
        view.grab().save(look + s("/formcheck.png"));
    view.open({}, report(-1), true);
    QVERIFY(!view.pages()->isVisible());
}

QTEST_MAIN(FormCheckPanelTest)
#include "tst_formcheckpanel.moc"
