// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/documentpainter.h"

#include "app/print/letterhead.h"

#include <algorithm>

namespace congso::composing {

namespace {
constexpr qreal aboveSigning = mm(6);
constexpr qreal betweenSigners = mm(4);
}

bool DocumentPainter::hasSigning() const
{
    return !m_document.signer.isEmpty() || !m_document.cosigner.isEmpty() || !m_document.recipients.isEmpty();
}

qreal DocumentPainter::signedHeight(const Signer &signer) const
{
    if (signer.isEmpty())
        return 0;
    const qreal width = mm(m_rules.box(QStringLiteral("7a")).width);
    const TextBlock powers(powerLines(signer).join(u'\n'), m_rules.style(QStringLiteral("power")), width);
    const TextBlock name(signer.otherTitle.isEmpty() ? signer.name : signer.otherTitle + u'\n' + signer.name, m_rules.style(QStringLiteral("signer")), width);
    return powers.height() + mm(m_rules.signingRoom()) + name.height();
}

qreal DocumentPainter::recipientsHeight() const
{
    if (m_document.recipients.isEmpty())
        return 0;
    const qreal width = mm(m_rules.box(QStringLiteral("9b")).width);
    qreal height = TextBlock(QStringLiteral("Nơi nhận:"), m_rules.style(QStringLiteral("recipients_word")), width).height();
    for (const QString &line : recipientLines(m_document))
        height += TextBlock(QStringLiteral("- ") + line, m_rules.style(QStringLiteral("recipient")), width).height();
    return height + TextBlock(QStringLiteral("P"), m_rules.style(QStringLiteral("drafter")), width).height();
}

/// What must stand together below the last lines: a list of recipients that is too long goes on overleaf.
qreal DocumentPainter::signingHeight() const
{
    const qreal sheet = m_flow.bottom() - m_flow.top();
    const qreal signers = std::max(signedHeight(m_document.signer), signedHeight(m_document.cosigner));
    const qreal list = recipientsHeight();
    const qreal together = m_document.cosigner.isEmpty() ? std::max(signers, list) : signers + betweenSigners + list;
    return aboveSigning + (together < sheet * 0.75 ? together : std::min(signers, sheet * 0.75));
}

/// Boxes 7c and 8: the signature in the middle between title and name, the seal over its left third.
void DocumentPainter::placeSignature(qreal roomTop)
{
    const qreal middle = roomTop + mm(m_rules.signingRoom()) / 2;
    for (const char *name : {"7c", "8"}) {
        const LayoutBox box = m_rules.box(QLatin1String(name));
        place(box.box, {x(box), middle - mm(box.height) / 2, mm(box.width), mm(box.height)});
    }
}

/// Boxes 7a and 7b, or the same at the left for one who signs beside.
qreal DocumentPainter::drawSigner(const Signer &signer, qreal left, qreal width, qreal top)
{
    if (signer.isEmpty())
        return top;
    const bool main = &signer == &m_document.signer;
    qreal y = top;
    const QStringList lines = powerLines(signer);
    if (!lines.isEmpty()) {
        const TextBlock powers(lines.join(u'\n'), m_rules.style(QStringLiteral("power")), width);
        powers.draw(m_flow.painter(), {left, y});
        y += powers.height();
    }
    if (main) {
        place(QStringLiteral("7a"), {left, top, width, y - top});
        placeSignature(y);
    }
    y += mm(m_rules.signingRoom());
    const qreal nameTop = y;
    for (const QString &line : {signer.otherTitle, signer.name}) {
        if (line.isEmpty())
            continue;
        const TextBlock block(line, m_rules.style(QStringLiteral("signer")), width);
        block.draw(m_flow.painter(), {left, y});
        y += block.height();
    }
    if (main)
        place(QStringLiteral("7b"), {left, nameTop, width, y - nameTop});
    return y;
}

/// Boxes 9b and 12 at the left edge.
void DocumentPainter::drawRecipients()
{
    if (m_document.recipients.isEmpty())
        return;
    const LayoutBox box = m_rules.box(QStringLiteral("9b"));
    const qreal width = mm(box.width);
    const qreal top = m_flow.y();
    const int page = m_flow.page();
    const auto draw = [&](const QString &text, const TextStyle &style) {
        const TextBlock block(text, style, width);
        if (block.height() > m_flow.remaining() + 1 && m_flow.y() > m_flow.top())
            m_flow.breakPage();
        block.draw(m_flow.painter(), {x(box), m_flow.y()});
        m_flow.skip(block.height());
    };
    draw(QStringLiteral("Nơi nhận:"), m_rules.style(QStringLiteral("recipients_word")));
    TextStyle style = m_rules.style(QStringLiteral("recipient"));
    style.hangingIndent = pt(6);
    for (const QString &line : recipientLines(m_document))
        draw(QStringLiteral("- ") + line, style);
    const qreal end = m_flow.page() == page ? m_flow.y() : m_flow.bottom();
    m_boxes += PlacedBox{box.box, page - 1, QRectF(x(box) / mm(1), top / mm(1), width / mm(1), (end - top) / mm(1))};
    const QString mark = drafterLine(m_document);
    if (mark.isEmpty())
        return;
    draw(mark, m_rules.style(QStringLiteral("drafter")));
    const qreal height = TextBlock(mark, m_rules.style(QStringLiteral("drafter")), width).height();
    place(QStringLiteral("12"), {x(box), m_flow.y() - height, width, height});
}

void DocumentPainter::drawSigning()
{
    if (!hasSigning())
        return;
    m_flow.ensure(signingHeight());
    m_flow.skip(aboveSigning);
    const LayoutBox right = m_rules.box(QStringLiteral("7a"));
    const qreal top = m_flow.y();
    const int page = m_flow.page();
    qreal end = drawSigner(m_document.signer, x(right), mm(right.width), top);
    if (!m_document.cosigner.isEmpty()) {
        end = std::max(end, drawSigner(m_document.cosigner, m_flow.left(), mm(right.x), top));
        m_flow.setY(end + betweenSigners);
    }
    drawRecipients();
    if (m_flow.page() == page)
        m_flow.setY(std::max(end, m_flow.y()));
}

void DocumentPainter::drawAppendix(int index)
{
    const Appendix &appendix = m_document.appendices.at(index);
    m_pagesBefore = m_flow.page();
    m_flow.breakPage();
    const auto centred = [&](const char *key) { return m_rules.style(QLatin1String(key)).aligned(Qt::AlignHCenter); };
    m_flow.add(appendixWord(m_document, index), centred("appendix_word"));
    if (!appendix.title.isEmpty())
        m_flow.add(capitals(appendix.title), centred("appendix_title"));
    const TextBlock note(appendixNote(m_document), centred("appendix_note"), m_flow.width());
    m_flow.add(note);
    m_flow.skip(pt(2.5));
    drawCentredRule(m_flow, m_flow.left(), m_flow.width(), m_flow.y(), m_flow.width() * m_rules.rule(QStringLiteral("subject")) / 2);
    m_flow.skip(mm(4));
    drawBody(appendix.body, 0);
}

}
