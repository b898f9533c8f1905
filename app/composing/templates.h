// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composing/composeddocument.h"

namespace congso::composing {

/// A text to start from. What is to be filled in stands in square brackets: "[tên cơ quan]".
struct Template
{
    QString id;   ///< file name without its ending
    QString name; ///< "Giấy mời họp"
    ComposedDocument document;
    bool kept = false; ///< by the office, for all its PCs
};

/// Templates, and the files that are none with what is wrong with them.
struct TemplateFolder
{
    QList<Template> templates; ///< by kind in the decree's order, then by name
    QList<Error> problems;     ///< each with "file"
};

/// Those of the program (resources/data/templates).
const TemplateFolder &builtInTemplates();
/// An office's own: every .json in \a folder, of the same form. file.missing where there is no such folder.
Result<TemplateFolder> templatesIn(const QString &folder);

QByteArray toJson(const Template &made);
/// A document alone is one too, named after its file. rule.bad_field and the like of documentFromJson(); file.unreadable
/// where it is no JSON object.
Result<Template> templateFromJson(const QByteArray &json, const QString &id);

/// The head of an office's documents.
struct OfficeHead
{
    QString parentAgency;
    QString agency;
    QString place;
    QString abbreviation;     ///< "UBND"
    QString unitAbbreviation; ///< "VHXH": of a công văn's notation and the last line of Nơi nhận
};

/// A new document from \a made: the head filled in, the notation as the decree forms it (Phụ lục I, II.3b), the kind's
/// abbreviation from \a kindAbbreviation ("QĐ"; empty for a công văn).
ComposedDocument begun(const Template &made, const OfficeHead &head, const QString &kindAbbreviation);

/// By kind in the decree's order, the office's own first, then by name.
void sortTemplates(QList<Template> &templates);

/// What still stands in square brackets, in reading order, each once.
QStringList unfilled(const ComposedDocument &document);

}
