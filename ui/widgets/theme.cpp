// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/icons.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QProxyStyle>
#include <QScopedValueRollback>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace congso {

namespace {

constexpr auto fallbackFamily = "Noto Sans";
constexpr double normalPoints = 10.5; ///< 14 px at 96 dots an inch
constexpr const char *modeTexts[] = {"system", "light", "dark", "contrast", "contrast-dark"}; ///< by ThemeMode

/// What Fusion and the palette cannot say. Colours come from the palette.
constexpr auto styleSheet = R"(
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
  border: 1px solid palette(mid); border-radius: 6px; background: palette(base);
  selection-background-color: palette(highlight); selection-color: palette(highlighted-text); }
QLineEdit, QComboBox, QAbstractSpinBox { padding: 4px 8px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border-color: palette(highlight); }
QLineEdit[bare="true"], QPlainTextEdit[bare="true"], QTextEdit[bare="true"], QComboBox[bare="true"], QAbstractSpinBox[bare="true"] {
  border: none; padding: 0; background: transparent; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView::item { padding: 3px 6px; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(%1); width: 10px; height: 10px; }
QComboBox::down-arrow:disabled { image: none; }
QSplitter::handle { background: palette(mid); }
QAbstractItemView { border: none; }
QComboBox QAbstractItemView, QAbstractItemView[floating="true"] { border: 1px solid palette(mid); }
QLineEdit[soft="true"] { background: palette(window); }
QHeaderView::section { background: palette(base); border: none; border-bottom: 1px solid palette(mid); padding: 4px 3px; }
QToolTip { border: 1px solid palette(mid); padding: 4px 8px; background: palette(base); color: palette(text); }
QMenu { background: palette(base); border: 1px solid palette(mid); padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: palette(highlight); color: palette(highlighted-text); }
QMenu::separator { height: 1px; background: palette(mid); margin: 4px 8px; }
QScrollBar:vertical { width: 12px; background: transparent; }
QScrollBar:horizontal { height: 12px; background: transparent; }
QScrollBar::handle { background: palette(dark); border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: palette(shadow); }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { border: none; border-radius: 3px; background: palette(mid); }
QProgressBar::chunk { border-radius: 3px; background: palette(highlight); }
)";

/// Fusion with boxes to tick that can be seen on a dark ground, and rows that are chosen without a sheen.
class FlatStyle : public QProxyStyle
{
public:
    FlatStyle()
        : QProxyStyle(QStringLiteral("Fusion"))
    {
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override
    {
        if (const auto *row = qstyleoption_cast<const QStyleOptionViewItem *>(option); row && element == PE_PanelItemViewItem) {
            painter->fillRect(row->rect, row->state.testFlag(State_Selected) ? row->palette.brush(QPalette::Highlight) : row->backgroundBrush);
            return;
        }
        if (element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck) {
            QProxyStyle::drawPrimitive(element, option, painter, widget);
            return;
        }
        const bool on = option->state.testFlag(State_On);
        const bool some = option->state.testFlag(State_NoChange);
        const bool enabled = option->state.testFlag(State_Enabled);
        const QColor primary = toneColor(option->palette, Tone::Primary);
        const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(on && enabled ? primary : option->palette.color(QPalette::Active, QPalette::Shadow));
        painter->setBrush(on && enabled ? primary : option->palette.color(QPalette::Active, QPalette::Base));
        painter->drawRoundedRect(box, 3, 3);
        painter->setPen(QPen(option->palette.color(QPalette::Active, on && enabled ? QPalette::Base : QPalette::Text), 1.8));
        const QPointF corner = box.topLeft();
        const double side = box.width();
        if (on) {
            painter->drawPolyline(QPolygonF{corner + QPointF(0.24, 0.52) * side, corner + QPointF(0.43, 0.71) * side, corner + QPointF(0.77, 0.3) * side});
        } else if (some) {
            painter->drawLine(corner + QPointF(0.25, 0.5) * side, corner + QPointF(0.75, 0.5) * side);
        }
        painter->restore();
    }
};

bool evenFigures(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double zero = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char16_t figure = u'1'; figure <= u'9'; ++figure) {
        if (std::abs(metrics.horizontalAdvance(QChar(figure)) - zero) > 0.01) {
            return false;
        }
    }
    return true;
}

/// The system's interface font where it has Vietnamese letters and a usual size.
QFont interfaceFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const QFontInfo info(font);
    if (!QFontDatabase::writingSystems(info.family()).contains(QFontDatabase::Vietnamese)) {
        font.setFamilies({QString::fromLatin1(fallbackFamily), font.family()});
    } else if (info.family() != QLatin1String(fallbackFamily)) {
        font.setFamilies({font.family(), QString::fromLatin1(fallbackFamily)});
    }
    if (font.pointSizeF() < normalPoints || font.pointSizeF() > 11.5) {
        font.setPointSizeF(normalPoints);
    }
    return font;
}

/// Under a style sheet Qt gives a new font to the window alone: what lies in it is told here, parents first. What a
/// widget has of its own stays, for what lies in it too.
void passOnFont(QWidget *widget)
{
    const bool own = widget->testAttribute(Qt::WA_SetFont);
    widget->setFont(own ? widget->font() : QFont());
    QEvent told(QEvent::ApplicationFontChange);
    QCoreApplication::sendEvent(widget, &told);
    const QList<QWidget *> children = widget->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *child : children) {
        if (!own || child->isWindow() || child->testAttribute(Qt::WA_SetFont))
            passOnFont(child);
    }
}

}

QString themeText(ThemeMode mode)
{
    return QLatin1String(modeTexts[int(mode)]);
}

ThemeMode themeFromText(const QString &text, ThemeMode otherwise)
{
    for (int mode = 0; mode < int(std::size(modeTexts)); ++mode) {
        if (text == QLatin1String(modeTexts[mode])) {
            return ThemeMode(mode);
        }
    }
    return otherwise;
}

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_baseFont(interfaceFont())
    , m_systemDark(isDark(QGuiApplication::palette()))
{
    m_application.installEventFilter(this);
}

bool Theme::dark() const
{
    return m_mode == ThemeMode::Dark || m_mode == ThemeMode::ContrastDark || (m_mode == ThemeMode::System && m_systemDark);
}

void Theme::setMode(ThemeMode mode)
{
    if (m_mode == mode) {
        return;
    }
    m_mode = mode;
    if (m_applied) {
        applyPalette();
        Q_EMIT changed();
    }
}

void Theme::setScale(int percent)
{
    percent = std::clamp(percent, minimumScale, maximumScale);
    if (m_scale == percent) {
        return;
    }
    m_scale = percent;
    if (m_applied) {
        applyFont();
        Q_EMIT changed();
    }
}

void Theme::apply()
{
    m_applied = true;
    QApplication::setStyle(new FlatStyle);
    applyPalette();
    applyFont();
    Q_EMIT changed();
}

void Theme::applyPalette()
{
    const QScopedValueRollback guard(m_applying, true);
    const bool contrast = m_mode == ThemeMode::Contrast || m_mode == ThemeMode::ContrastDark;
    const QPalette palette = contrast ? contrastPalette(dark()) : dark() ? darkPalette() : lightPalette();
    QApplication::setPalette(palette);
    QPalette rows = palette;
    rows.setColor(QPalette::Highlight, selectionFill(palette));
    rows.setColor(QPalette::HighlightedText, palette.color(QPalette::Text));
    QApplication::setPalette(rows, "QAbstractItemView");
    QPalette headers = palette;
    headers.setColor(QPalette::ButtonText, secondaryText(palette));
    QApplication::setPalette(headers, "QHeaderView");
    m_application.setStyleSheet(QString::fromLatin1(styleSheet).arg(choiceMark(dark())));
}

void Theme::applyFont()
{
    QFont font = m_baseFont;
    font.setPointSizeF(m_baseFont.pointSizeF() * m_scale / 100.0);
    for (const char *name : {"QMenu", "QMenuBar", "QMessageBox", "QTipLabel", "QHeaderView", "QAbstractItemView"}) {
        QApplication::setFont(font, name);
    }
    QApplication::setFont(font);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!window->parentWidget())
            passOnFont(window);
    }
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_application && event->type() == QEvent::ApplicationPaletteChange && m_applied && !m_applying) {
        const bool systemDark = isDark(QGuiApplication::palette());
        if (systemDark != dark()) {
            m_systemDark = systemDark;
            applyPalette();
            Q_EMIT changed();
        }
    }
    return QObject::eventFilter(watched, event);
}

QFont resized(const QFont &font, double factor)
{
    QFont result = font;
    if (font.pointSizeF() > 0) {
        result.setPointSizeF(font.pointSizeF() * factor);
    } else {
        result.setPixelSize(std::max(1, int(std::lround(font.pixelSize() * factor))));
    }
    return result;
}

QFont bold(const QFont &font)
{
    QFont result = font;
    result.setWeight(QFont::DemiBold);
    return result;
}

QFont figuresFont(const QFont &font)
{
    if (evenFigures(font)) {
        return font;
    }
    QFont result = font;
    result.setFamilies({QString::fromLatin1(fallbackFamily), font.family()});
    return result;
}

int scaled(int pixels, const QFontMetrics &metrics)
{
    constexpr int normalHeight = 19; // of Noto Sans at 14 px
    return std::max(pixels * 8 / 10, int(std::lround(pixels * metrics.height() / double(normalHeight))));
}

}
