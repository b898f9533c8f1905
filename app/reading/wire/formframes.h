// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/formreading.h"

#include <QByteArray>

#include <optional>

/// The words of wire/frames.h for how a text is set.
namespace congso::wire {

constexpr int maxFormSections = 500;
constexpr int maxFormParagraphs = 50'000;
constexpr int maxFormFonts = 500;

/// Fonts and indexes of the page sent last.
QByteArray encodeFormFonts(const QStringList &fonts, const QList<int> &fontOfWord);
QByteArray encode(const FormSection &section);
/// At most as much of its text as a frame holds.
QByteArray encode(const FormParagraph &paragraph);

/// Into \a page, whose words have come; false when the bytes do not fit them.
bool decodeFormFonts(const QByteArray &payload, FormPage &page);
std::optional<FormSection> decodeFormSection(const QByteArray &payload);
std::optional<FormParagraph> decodeFormParagraph(const QByteArray &payload);

}
