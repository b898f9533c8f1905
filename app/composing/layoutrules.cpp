// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/layoutrules.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace congso::composing {

namespace {

const QString dataFile = QStringLiteral(":/data/thethuc.json");

QString textOf(const QJsonValue &object, const char *key)
{
    return object[QLatin1String(key)].toString();
}

double numberOf(const QJsonValue &object, const char *key)
{
    return object[QLatin1String(key)].toDouble();
}

DocumentForm formOf(const QString &name)
{
    static const QMap<QString, DocumentForm> forms{{"letter", DocumentForm::Letter},     {"named", DocumentForm::Named},
                                                   {"decision", DocumentForm::Decision}, {"telegram", DocumentForm::Telegram},
                                                   {"minutes", DocumentForm::Minutes},   {"agreement", DocumentForm::Agreement}};
    return forms.value(name, DocumentForm::Named);
}

LayoutKind::Addressees addresseesOf(const QString &name)
{
    return name == QLatin1String("needed") ? LayoutKind::Addressees::Needed
        : name == QLatin1String("allowed") ? LayoutKind::Addressees::Allowed
                                           : LayoutKind::Addressees::None;
}

}

Result<std::shared_ptr<const LayoutRules>> LayoutRules::load()
{
    static const Result<std::shared_ptr<const LayoutRules>> rules = [] {
        QFile file(dataFile);
        return parse(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }();
    return rules;
}

Result<std::shared_ptr<const LayoutRules>> LayoutRules::parse(const QByteArray &json)
{
    auto rules = std::make_shared<LayoutRules>();
    if (!rules->read(QJsonDocument::fromJson(json).object()))
        return failure(ErrorCode::FileUnreadable, {{QStringLiteral("file"), dataFile}});
    return std::shared_ptr<const LayoutRules>(std::move(rules));
}

bool LayoutRules::read(const QJsonObject &json)
{
    const QJsonValue page = json.value(QLatin1String("page"));
    m_page = {numberOf(page, "width"), numberOf(page, "height")};
    QMap<QString, double> sides;
    for (const QJsonValue &side : json.value(QLatin1String("margins")).toArray())
        sides.insert(textOf(side, "side"), numberOf(side, "used"));
    m_margins = {sides.value("left"), sides.value("top"), sides.value("right"), sides.value("bottom")};
    const QJsonValue paragraph = json.value(QLatin1String("paragraph"));
    m_indent = numberOf(paragraph, "indent");
    m_gap = numberOf(paragraph, "gap");
    m_spacing = numberOf(paragraph, "spacing");
    const QJsonValue signing = json.value(QLatin1String("signing"));
    m_signingRoom = numberOf(signing, "room");
    m_covered = numberOf(signing, "covered");
    readTexts(json);
    readKinds(json);
    return m_page.width() > 0 && textWidth() > 0 && m_spacing >= 1 && !m_boxes.isEmpty() && !m_texts.isEmpty() && !m_kinds.isEmpty();
}

void LayoutRules::readTexts(const QJsonObject &json)
{
    for (const QJsonValue &entry : json.value(QLatin1String("boxes")).toArray()) {
        m_boxes += LayoutBox{textOf(entry, "box"), textOf(entry, "name"), numberOf(entry, "x"), numberOf(entry, "width"), numberOf(entry, "height"),
                             textOf(entry, "align"), textOf(entry, "clause")};
    }
    for (const QJsonValue &entry : json.value(QLatin1String("texts")).toArray()) {
        m_texts.insert(textOf(entry, "key"), {textOf(entry, "box"), numberOf(entry, "from"), numberOf(entry, "to"), numberOf(entry, "used"),
                                            entry[QLatin1String("upper")].toBool(), entry[QLatin1String("bold")].toBool(),
                                            entry[QLatin1String("italic")].toBool(), textOf(entry, "clause")});
    }
    for (const QJsonValue &entry : json.value(QLatin1String("lines")).toArray())
        m_rules.insert(textOf(entry, "key"), numberOf(entry, "used"));
}

void LayoutRules::readKinds(const QJsonObject &json)
{
    for (const QJsonValue &entry : json.value(QLatin1String("stamps")).toArray())
        m_frames += UrgencyFrame{textOf(entry, "urgency"), textOf(entry, "text"), {numberOf(entry, "width"), numberOf(entry, "height")}};
    for (const QJsonValue &entry : json.value(QLatin1String("kinds")).toArray()) {
        m_kinds += LayoutKind{textOf(entry, "code"), textOf(entry, "title"), formOf(textOf(entry, "form")), addresseesOf(textOf(entry, "addressees")),
                              textOf(entry, "operative"), textOf(entry, "clause")};
    }
}

LayoutBox LayoutRules::box(const QString &name) const
{
    for (const LayoutBox &box : m_boxes) {
        if (box.box == name)
            return box;
    }
    return {};
}

TextStyle LayoutRules::style(const QString &key) const
{
    const LayoutText text = m_texts.value(key);
    const QString align = box(text.box).align;
    TextStyle style{.size = text.used, .bold = text.bold, .italic = text.italic};
    style.align = align == QLatin1String("centre") ? Qt::AlignHCenter
        : align == QLatin1String("justify")        ? Qt::AlignJustify
        : align == QLatin1String("right")          ? Qt::AlignRight
                                                   : Qt::AlignLeft;
    return style;
}

const LayoutKind *LayoutRules::kind(const QString &code) const
{
    for (const LayoutKind &kind : m_kinds) {
        if (kind.code == code)
            return &kind;
    }
    return nullptr;
}

UrgencyFrame LayoutRules::urgencyFrame(const QString &urgency) const
{
    for (const UrgencyFrame &frame : m_frames) {
        if (frame.urgency == urgency)
            return frame;
    }
    return {};
}

}
