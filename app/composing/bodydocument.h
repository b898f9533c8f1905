// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composing/body.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace congso::composing {

/// A document that loads nothing it names: no pictures, no style sheets, from no file and no network.
class InertDocument final : public QTextDocument
{
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};

/// Replaces what \a document says by \a body. A paragraph's part is kept with its block; what stands before it
/// (labelsOf()) is not in the text.
void fill(QTextDocument &document, const Body &body);
/// Inserts \a body at \a cursor, in place of its selection: the first paragraph joins the one it stands in.
void insert(QTextCursor &cursor, const Body &body);
/// What \a document says, and nothing else of it: paragraphs with words in bold, italic, underlined, and tables. Pictures,
/// links, colours, faces, sizes and everything hidden are left out; empty paragraphs too. Texts are cleaned.
Body bodyOf(const QTextDocument &document);

/// The same of what another program puts on the clipboard. \a html is cut off beyond 2 MB.
Body bodyFromHtml(const QString &html);
/// A paragraph for each line.
Body bodyFromText(const QString &text);

PartStyle styleOf(const QTextBlock &block);
/// Makes the paragraphs of the selection this part.
void setStyle(QTextCursor &cursor, PartStyle style);
/// What stands before each block of the document, in its order, blocks in tables left out.
QStringList labelsOf(const QTextDocument &document);

}
