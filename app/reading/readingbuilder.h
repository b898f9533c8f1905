// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/wire/frames.h"
#include "db/types/error.h"

#include <QImage>

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
    bool acceptFailure(const wire::Frame &frame);
    /// The failure that the reader told, or the one that its end means.
    Error error(ReaderEnd end) const;

private:
    std::optional<wire::FailureReason> m_failure;
};

class ReadingBuilder final : public FrameSink
{
public:
    explicit ReadingBuilder(int pagesAsked) : m_pagesAsked(pagesAsked) {}
    bool accept(const wire::Frame &frame) override;
    /// The reading, also when only drawing the first page failed: then it is not safe to render.
    Result<Reading> result(ReaderEnd end) const;
    std::optional<wire::Confinement> confinement() const { return m_confinement; }

private:
    bool acceptHeader(const QByteArray &payload);
    bool acceptPage(const QByteArray &payload);

    int m_pagesAsked;
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
