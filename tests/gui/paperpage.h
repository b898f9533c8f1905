// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>
#include <QStringList>

#include <poppler-qt6.h>

#include <memory>

namespace congso {

/// A word of a PDF and where it stands, millimetres from the sheet's top left corner.
struct PaperWord
{
    QString text;
    QRectF box;
};

/// One sheet of a PDF as a reader sees it.
struct PaperPage
{
    QList<PaperWord> words;
    QString text; ///< the words, one space between
    QSizeF size;  ///< millimetres

    /// The box around the first words that read like \a phrase, from word \a from on; null when there are none.
    QRectF find(const QString &phrase, int from = 0) const
    {
        const QStringList wanted = phrase.split(u' ');
        for (qsizetype i = from; i + wanted.size() <= words.size(); ++i) {
            QRectF box;
            for (qsizetype k = 0; k < wanted.size() && words.at(i + k).text == wanted.at(k); ++k) {
                box = box.united(words.at(i + k).box);
                if (k + 1 == wanted.size())
                    return box;
            }
        }
        return {};
    }
};

constexpr double millimetresPerPoint = 25.4 / 72;

class PaperDocument
{
public:
    explicit PaperDocument(const QByteArray &pdf) : m_document(Poppler::Document::loadFromData(pdf))
    {
        if (m_document) {
            m_document->setRenderHint(Poppler::Document::Antialiasing);
            m_document->setRenderHint(Poppler::Document::TextAntialiasing);
        }
    }

    int count() const { return m_document ? m_document->numPages() : 0; }

    PaperPage page(int index) const
    {
        PaperPage page;
        const std::unique_ptr<Poppler::Page> source = m_document->page(index);
        page.size = source->pageSizeF() * millimetresPerPoint;
        QStringList texts;
        for (const auto &box : source->textList()) {
            const QRectF at = box->boundingBox();
            page.words.append({box->text(), QRectF(at.topLeft() * millimetresPerPoint, at.size() * millimetresPerPoint)});
            texts += box->text();
        }
        page.text = texts.join(u' ');
        return page;
    }

    QImage image(int index, int dotsPerInch) const
    {
        return m_document->page(index)->renderToImage(dotsPerInch, dotsPerInch).convertToFormat(QImage::Format_RGB32);
    }

private:
    std::unique_ptr<Poppler::Document> m_document;
};

}
