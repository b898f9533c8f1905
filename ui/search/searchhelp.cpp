// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchhelp.h"

#include "ui/search/searchwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>

namespace congso {

SearchHelp::SearchHelp(QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setObjectName(QStringLiteral("searchHelp"));
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::l, space::m, space::l, space::m);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(2);
    grid->addWidget(headingLabel(tr("How to search"), this), 0, 0, 1, 2);
    int line = 1;
    const QList<SearchExample> examples = searchExamples();
    for (const SearchExample &example : examples) {
        auto *button = new Button(plainMnemonic(example.text), Button::Look::Flat, this);
        button->setObjectName(QStringLiteral("example%1").arg(line));
        button->setAccessibleName(example.text + QStringLiteral(": ") + example.meaning);
        grid->addWidget(button, line, 0, Qt::AlignLeft);
        grid->addWidget(quietLabel(example.meaning, this), line, 1);
        ++line;
        connect(button, &QAbstractButton::clicked, this, [this, text = example.text] {
            close();
            Q_EMIT tried(text);
        });
    }
    grid->addWidget(quietLabel(tr("Field names may be typed without tone marks: tu:, loai:, ngay:. Press an example to try it."), this), line, 0, 1, 2);
}

void SearchHelp::openAt(const QPoint &place)
{
    adjustSize();
    QPoint corner = place;
    if (const QScreen *screen = QGuiApplication::screenAt(place)) {
        const QRect room = screen->availableGeometry();
        corner.setX(qMax(room.left(), qMin(corner.x(), room.right() - width())));
        corner.setY(qMax(room.top(), qMin(corner.y(), room.bottom() - height())));
    }
    move(corner);
    show();
    if (auto *first = findChild<Button *>(QStringLiteral("example1")))
        first->setFocus();
}

void SearchHelp::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        focusNextPrevChild(event->key() == Qt::Key_Down);
        return;
    }
    QFrame::keyPressEvent(event);
}

}
