// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QRegularExpression>
#include <QSvgRenderer>

/// Out of any namespace, as the resource system wants it: resources of a static library are not
/// registered by themselves.
static void loadIconResources()
{
    Q_INIT_RESOURCE(congso_icons);
}

namespace congso {

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The theme's drawings name one text colour and use it as "currentColor".
QByteArray recoloured(QByteArray svg, const QColor &color)
{
    static const QRegularExpression textColour(QStringLiteral("color\\s*:\\s*#[0-9a-fA-F]{6}"));
    QString text = QString::fromUtf8(svg);
    text.replace(textColour, QStringLiteral("color:") + color.name());
    text.replace(QLatin1String("currentColor"), color.name());
    return text.toUtf8();
}

QString resourcePath(const QString &name, int size)
{
    const QString large = QStringLiteral(":/icons/22/%1.svg").arg(name);
    return size >= 20 && QFile::exists(large) ? large : QStringLiteral(":/icons/16/%1.svg").arg(name);
}

class SymbolEngine : public QIconEngine
{
public:
    explicit SymbolEngine(const QString &name)
        : m_name(name)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->drawPixmap(rect, draw(rect.size() * painter->device()->devicePixelRatioF(), mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return draw(size, mode); }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        QPixmap result = draw(size, mode);
        result.setDevicePixelRatio(ratio);
        return result;
    }

    QIconEngine *clone() const override { return new SymbolEngine(*this); }
    bool isNull() override { return false; }

private:
    QPixmap draw(QSize size, QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::Text;
        return iconPixmap(m_name, qMin(size.width(), size.height()), palette.color(group, role), 1);
    }

    QString m_name;
};

}

QIcon icon(const QString &name)
{
    loadIconResources();
    return QFile::exists(resourcePath(name, 16)) ? QIcon(new SymbolEngine(name)) : QIcon();
}

QPixmap iconPixmap(const QString &name, int size, const QColor &color, double devicePixelRatio)
{
    loadIconResources();
    const int pixels = qMax(1, qRound(size * devicePixelRatio));
    const QString key = QStringLiteral("congso-%1-%2-%3-%4").arg(name, color.name()).arg(pixels).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(recoloured(contents(resourcePath(name, size)), color));
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QStringList iconNames()
{
    loadIconResources();
    return QString::fromUtf8(contents(QStringLiteral(":/icons/names.txt"))).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QString choiceMark(bool dark)
{
    loadIconResources();
    return dark ? QStringLiteral(":/icons/choice-dark.svg") : QStringLiteral(":/icons/choice-light.svg");
}

QIcon applicationIcon()
{
    loadIconResources();
    return QIcon(QStringLiteral(":/icons/congso.svg"));
}

}
