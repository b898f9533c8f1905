// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/wire/frames.h"
#include "db/types/error.h"

#include <QImage>

#include <functional>

namespace congso {

/// Why nothing more comes from the reader.
enum class ReaderEnd { Whole, Crashed, TimedOut, OutOfTime, Lost };

/// Puts the frames of one file together; what does not fit the order or the amount asked for is refused.
class FrameSink
{
public:
    virtual ~FrameSink() = default;
    /// False: the reader does not behave; nothing of it is to be believed from here.
    virtual bool accept(const wire::Frame &frame) = 0;

protected:
    static ErrorCode codeOf(wire::FailureReason reason);
    bool acceptFailure(const wire::Frame &frame);
    /// The failure that the reader told, or the one that its end means.
    Error error(ReaderEnd end) const;

private:
    std::optional<wire::FailureReason> m_failure;
};

class ReadingBuilder final : public FrameSink
{
public:
    using PageTaker = std::function<void(int number, const PageText &page)>;
    using SignatureTaker = std::function<void(const SignatureSeen &signature)>;

    /// Pages go to \a taker where there is one, else into the reading; signatures to theirs, or nowhere.
    explicit ReadingBuilder(int pagesAsked, int firstPage = 0, PageTaker taker = {}, SignatureTaker signatures = {});
    bool accept(const wire::Frame &frame) override;
    /// The reading, also when only drawing the first page failed: then it is not safe to render.
    Result<Reading> result(ReaderEnd end) const;
    /// Whether what began to come is an archive or message.
    bool holdsParts() const { return m_reading.type == u"archive" || m_reading.type == u"mail"; }
    std::optional<wire::Confinement> confinement() const { return m_confinement; }

private:
    bool acceptHeader(const QByteArray &payload);
    bool acceptPage(const QByteArray &payload);
    bool acceptSignature(const QByteArray &payload);
    bool acceptPart(const QByteArray &payload);
    bool acceptPartProblem(const QByteArray &payload);
    bool acceptTextEnd(const QByteArray &payload);
    int pagesExpected() const;

    int m_firstPage;
    int m_pagesAsked;
    PageTaker m_taker;
    SignatureTaker m_signatureTaker;
    int m_signaturesCome = 0;
    int m_pagesCome = 0;
    bool m_counted = true;
    qsizetype m_textBytes = 0;
    bool m_textEnded = false;
    std::optional<wire::Confinement> m_confinement;
    Reading m_reading;
};

class PictureBuilder final : public FrameSink
{
public:
    bool accept(const wire::Frame &frame) override;
    Result<QImage> result(ReaderEnd end) const;

private:
    QImage m_image;
};

}
