// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guiwarnings.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/sectionheader.h"

#include <QAction>
#include <QTest>

using namespace congso;

class TstSectionHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void headerKeepsItsTitle();
};

/// The note gives way first, then the words of a button that has an icon.
void TstSectionHeader::headerKeepsItsTitle()
{
    QAction action(icon(QStringLiteral("new")), QStringLiteral("Soạn văn bản…"));
    SectionHeader header(QStringLiteral("Chờ ký số cơ quan, đóng dấu"));
    header.setNote(QStringLiteral("12 văn bản"));
    auto *button = new Button(&action, Button::Look::Framed);
    header.addWidget(button);
    const auto *title = header.findChild<ElidedLabel *>(), *note = header.findChildren<ElidedLabel *>().last();
    QVERIFY(title != note);
    const int wide = button->widthWhen(false);
    header.resize(header.sizeHint().width() + 20, 44);
    header.show();
    QTRY_VERIFY(note->isVisible() && button->width() == wide);
    header.resize(header.width() - 40, 44);
    QTRY_VERIFY(!note->isVisible() && button->width() == wide);
    QTRY_VERIFY(title->width() >= title->sizeHint().width());
    header.resize(title->sizeHint().width() + 100, 44);
    QTRY_VERIFY(button->isCompact() && button->width() < wide);
    QTRY_VERIFY(title->width() >= title->sizeHint().width());
    QCOMPARE(button->text(), action.text()); // still its name
    header.resize(800, 44);
    QTRY_VERIFY(note->isVisible() && !button->isCompact());
}

QTEST_MAIN(TstSectionHeader)
#include "tst_sectionheader.moc"
