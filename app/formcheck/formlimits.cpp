// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formcheck/formlimits.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace congso {

namespace {

QJsonObject dataFile(const QString &name)
{
    QFile file(u":/data/" + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

}

const FormLimits &FormLimits::bundled()
{
    static const FormLimits limits;
    return limits;
}

FormLimits::FormLimits()
{
    readBoxes();
    readRules();
}

void FormLimits::readBoxes()
{
    const QJsonObject root = dataFile(u"thethuc.json"_qs);
    m_font = root[u"font"].toString();
    m_page = QSizeF(root[u"page"][u"width"].toDouble(), root[u"page"][u"height"].toDouble());
    for (const QJsonValue &margin : root[u"margins"].toArray())
        m_margins.insert(margin[u"side"].toString(), {margin[u"from"].toDouble(), margin[u"to"].toDouble(), margin[u"clause"].toString()});
    const QJsonValue paragraph = root[u"paragraph"];
    for (const QJsonValue &indent : paragraph[u"indents"].toArray())
        m_indents.append(indent.toDouble());
    m_gap = paragraph[u"gap"].toDouble();
    m_linesTo = paragraph[u"spacing_to"].toDouble();
    for (const QJsonValue &text : root[u"texts"].toArray()) {
        m_letters.insert(text[u"key"].toString(), {float(text[u"from"].toDouble()), float(text[u"to"].toDouble()), float(text[u"used"].toDouble()),
                                                   text[u"upper"].toBool(), text[u"bold"].toBool(), text[u"italic"].toBool(), text[u"clause"].toString()});
    }
    for (const QJsonValue &kind : root[u"kinds"].toArray()) {
        const bool wires = kind[u"form"].toString() == u"telegram"; // "GIÁM ĐỐC SỞ … điện:" names them
        m_kinds.insert(kind[u"code"].toString(), wires ? u"allowed"_qs : kind[u"addressees"].toString());
    }
}

void FormLimits::readRules()
{
    for (const QJsonValue &rule : dataFile(u"formcheck.json"_qs)[u"rules"].toArray()) {
        const FormSeverity severity = rule[u"severity"].toString() == u"unusual" ? FormSeverity::Unusual : FormSeverity::Wrong;
        m_rules.insert(rule[u"code"].toString(), {rule[u"clause"].toString(), severity});
    }
}

QString formReasonText(FormReason reason)
{
    switch (reason) {
    case FormReason::None: break;
    case FormReason::Scan: return u"scan"_qs;
    case FormReason::Empty: return u"empty"_qs;
    case FormReason::OtherType: return u"other_type"_qs;
    case FormReason::OldType: return u"old_type"_qs;
    case FormReason::Gazette: return u"gazette"_qs;
    case FormReason::Legal: return u"legal"_qs;
    case FormReason::Copy: return u"copy"_qs;
    case FormReason::OtherKind: return u"other_kind"_qs;
    case FormReason::BeforeDecree: return u"before_decree"_qs;
    case FormReason::Party: return u"party"_qs;
    case FormReason::NoForm: return u"no_form"_qs;
    }
    return {};
}

QString formSeverityText(FormSeverity severity)
{
    return severity == FormSeverity::Wrong ? u"wrong"_qs : u"unusual"_qs;
}

}
