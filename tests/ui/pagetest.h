// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/filereader.h"
#include "ui/shell/page.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QAbstractItemView>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QtTest>

namespace congso::testing {

/// Everything a page must bear in any of its fields without change, crash or markup.
inline QStringList hostileTexts()
{
    return {QStringLiteral("<b>Đậm</b> & <img src=x onerror=1>"), QStringLiteral("../../../etc/passwd"),
            QString::fromUtf8("\u202eđảo chữ\u202c"), QString(10'000, u'ă'), QStringLiteral("%1 %2 %n %L1"),
            QString::fromUtf8("'; DROP TABLE people; --"), QString::fromUtf8("Đề nghị  trả lời")};
}

template <class W>
W *child(QWidget *parent, const char *name)
{
    W *found = parent->findChild<W *>(QLatin1String(name));
    if (!found)
        qFatal("no %s in %s", name, qPrintable(parent->objectName()));
    return found;
}

inline void press(QWidget *parent, const char *name)
{
    QTest::mouseClick(child<QWidget>(parent, name), Qt::LeftButton);
}

/// Runs an action as a person does: once it is offered, which a page that has just changed may take a moment for.
inline void trigger(Page &page, const char *name)
{
    QAction *action = page.actions().action(QLatin1String(name));
    (void)QTest::qWaitFor([action] { return action->isEnabled(); });
    action->trigger();
}

/// Puts a text into a line as a person does: what was there is replaced.
inline void fill(QWidget *parent, const char *name, const QString &text)
{
    auto *found = child<QWidget>(parent, name);
    auto *line = qobject_cast<QLineEdit *>(found);
    if (!line)
        line = found->findChild<QLineEdit *>();
    line->setFocus();
    line->selectAll();
    line->insert(text);
    Q_EMIT line->textEdited(line->text());
    Q_EMIT line->editingFinished();
}

/// Types letters of any language, one after the other, and does not leave the field.
inline void types(QWidget *field, const QString &text)
{
    for (const QChar letter : text) {
        QInputMethodEvent event;
        event.setCommitString(QString(letter));
        QCoreApplication::sendEvent(field, &event);
    }
}

/// A text under composition in the field that has the focus, as ibus and fcitx send it.
inline void compose(QWidget *widget, const QString &preedit)
{
    QInputMethodEvent event(preedit, {});
    QCoreApplication::sendEvent(widget, &event);
}

/// Inputs without a name for a screen reader.
inline QStringList namelessControls(QWidget *page)
{
    QStringList nameless;
    const QList<QWidget *> widgets = page->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool inside = widget->objectName().startsWith(u"qt_") || qobject_cast<QAbstractSpinBox *>(widget->parentWidget())
            || qobject_cast<QComboBox *>(widget->parentWidget()) || widget->isWindow();
        const bool input = qobject_cast<QLineEdit *>(widget) || qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<QComboBox *>(widget)
            || qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QTabBar *>(widget);
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool silent = widget->accessibleName().isEmpty() && !(button && !button->text().isEmpty());
        const bool header = QByteArray(widget->metaObject()->className()) == "QHeaderView";
        const bool popup = QByteArray(widget->metaObject()->className()) == "QComboBoxListView";
        const bool corner = QByteArray(widget->metaObject()->className()) == "QTableCornerButton";
        if (!inside && !header && !popup && !corner && widget->isVisible() && (input || button) && silent && widget->focusPolicy() != Qt::NoFocus)
            nameless << QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return nameless;
}

/// What a reader says of a plain text.
inline Reading plainText()
{
    Reading reading;
    reading.type = QStringLiteral("text");
    return reading;
}

/// Reads nothing and says what it was told to say.
class FakeReader final : public FileReader
{
public:
    QFuture<Result<Reading>> read(const QString &, const ReadOptions &) override
    {
        ++reads;
        return QtFuture::makeReadyFuture(answer);
    }
    QFuture<Result<QImage>> renderPage(const QString &, int, double, const ReadOptions &) override
    {
        return QtFuture::makeReadyFuture(Result<QImage>(failure(ErrorCode::ReaderUnavailable)));
    }

    /// A made PDF stands for what a converter makes; none: there is no converter.
    QFuture<Result<HeldFile>> toPdf(const QString &, const ReadOptions &) override
    {
        if (made.isEmpty())
            return QtFuture::makeReadyFuture(Result<HeldFile>(failure(ErrorCode::ReaderUnavailable, {{QStringLiteral("needs"), QStringLiteral("libreoffice_pages")}})));
        return QtFuture::makeReadyFuture(Result<HeldFile>(HeldFile{made}));
    }

    Result<Reading> answer = plainText();
    QString made;
    std::atomic<int> reads = 0;
};

}
