// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/formcheck/formreport.h"

#include <QHash>

namespace congso {

/// How the letters of a component are to be (resources/data/thethuc.json).
struct LetterLimits
{
    float from = 0; ///< points
    float to = 0;
    float used = 0; ///< the size a fix gives
    bool upper = false;
    bool bold = false;
    bool italic = false;
    QString clause;
};

struct MarginLimits
{
    double from = 0; ///< mm
    double to = 0;
    QString clause;
};

struct RuleText
{
    QString clause;
    FormSeverity severity = FormSeverity::Wrong;
};

/// What Phụ lục I of Nghị định 30/2020/NĐ-CP allows, out of the office's data files.
class FormLimits
{
public:
    /// The bundled ones.
    static const FormLimits &bundled();
    FormLimits();

    LetterLimits letters(const QString &component) const { return m_letters.value(component); }
    MarginLimits margin(const QString &side) const { return m_margins.value(side); }
    RuleText rule(const QString &code) const { return m_rules.value(code); }
    bool hasRule(const QString &code) const { return m_rules.contains(code); }
    /// Whether the decree's Phụ lục I is about documents of the kind.
    bool covers(const QString &kind) const { return m_kinds.contains(kind); }
    /// "needed", "allowed", "none": whether "Kính gửi" stands in it.
    QString addressees(const QString &kind) const { return m_kinds.value(kind); }
    QString font() const { return m_font; }
    QSizeF page() const { return m_page; }            ///< mm
    QList<double> indents() const { return m_indents; } ///< mm
    double paragraphGap() const { return m_gap; }      ///< points
    double linesTo() const { return m_linesTo; }

private:
    void readBoxes();
    void readRules();

    QHash<QString, LetterLimits> m_letters;
    QHash<QString, MarginLimits> m_margins;
    QHash<QString, RuleText> m_rules;
    QHash<QString, QString> m_kinds;
    QString m_font;
    QSizeF m_page;
    QList<double> m_indents;
    double m_gap = 0;
    double m_linesTo = 0;
};

}
