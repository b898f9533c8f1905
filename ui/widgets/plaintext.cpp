// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plaintext.h"

#include "ui/widgets/theme.h"

#include <QEvent>

#include <algorithm>

namespace congso {

namespace {

/// A label whose size, weight and colour are relative to what surrounds it, so that they survive a
/// change of theme or text size.
class RelativeLabel : public QLabel
{
public:
    RelativeLabel(const QString &text, double factor, bool heavy, bool quiet, QWidget *parent)
        : QLabel(text, parent)
        , m_factor(factor)
        , m_heavy(heavy)
        , m_quiet(quiet)
    {
        setTextFormat(Qt::PlainText);
        follow();
    }

protected:
    bool event(QEvent *event) override // changeEvent() does not hear of the application's font
    {
        const bool taken = QLabel::event(event);
        const bool concerns = event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ApplicationPaletteChange
            || event->type() == QEvent::ParentChange;
        if (concerns) {
            follow();
        }
        return taken;
    }

private:
    void follow()
    {
        QFont font = resized(QFont(), m_factor);
        if (m_heavy) {
            font = bold(font);
        }
        setFont(font);
        if (m_quiet) {
            setForegroundRole(QPalette::PlaceholderText);
        }
    }

    double m_factor;
    bool m_heavy;
    bool m_quiet;
};

/// May become as narrow as its longest word: a plain QLabel asks for the height it would need at no width at all.
class WrappedLabel : public QLabel
{
public:
    WrappedLabel(const QString &text, QWidget *parent)
        : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setText(text);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    QSize minimumSizeHint() const override
    {
        const int letter = fontMetrics().averageCharWidth();
        int longest = 8 * letter;
        const QStringList words = text().split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words)
            longest = std::max(longest, fontMetrics().horizontalAdvance(word.section(u'\n', 0, 0)));
        return {std::min(longest, 30 * letter) + 2 * margin(), fontMetrics().height() + 2 * margin()};
    }
};

}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QLabel *wrappedLabel(const QString &text, QWidget *parent)
{
    return new WrappedLabel(text, parent);
}

QLabel *headingLabel(const QString &text, QWidget *parent)
{
    return new RelativeLabel(text, 1.2, true, false, parent);
}

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    return new RelativeLabel(text, 0.9, false, true, parent);
}

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? QStringLiteral("<p>") + text.toHtmlEscaped() + QStringLiteral("</p>") : text;
}

QString plainMnemonic(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

}
