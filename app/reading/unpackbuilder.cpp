// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/unpackbuilder.h"

namespace congso {

QFuture<Result<Unpacked>> FileReader::unpack(const QString &, const QString &, qint64, const ReadOptions &)
{
    return QtFuture::makeReadyFuture(Result<Unpacked>(failure(ErrorCode::ReaderUnavailable)));
}

QFuture<Result<HeldFile>> FileReader::toPdf(const QString &, const ReadOptions &)
{
    return QtFuture::makeReadyFuture(Result<HeldFile>(failure(ErrorCode::ReaderUnavailable)));
}

QFuture<Result<FormReading>> FileReader::form(const QString &, const ReadOptions &)
{
    return QtFuture::makeReadyFuture(Result<FormReading>(failure(ErrorCode::ReaderUnavailable)));
}

bool UnpackBuilder::accept(const wire::Frame &frame)
{
    if (frame.kind == wire::FrameKind::Failure)
        return acceptFailure(frame);
    if (frame.kind == wire::FrameKind::End)
        return true;
    if (frame.kind == wire::FrameKind::Header) {
        const auto header = wire::decodeHeader(frame.payload);
        const bool first = !m_begun && header;
        m_begun = true;
        if (header)
            m_unpacked.type = wire::readingType(header->content);
        return first;
    }
    if (!m_begun || m_ended)
        return false;
    switch (frame.kind) {
    case wire::FrameKind::Title:
    case wire::FrameKind::Sender: {
        const auto text = wire::decodeTitle(frame.payload);
        (frame.kind == wire::FrameKind::Title ? m_unpacked.title : m_unpacked.sender) = text.value_or(QString());
        return text.has_value();
    }
    case wire::FrameKind::Part: return acceptPart(frame.payload);
    case wire::FrameKind::Bytes: return acceptBytes(frame.payload);
    case wire::FrameKind::PartProblem: return acceptPartProblem(frame.payload);
    case wire::FrameKind::TextEnd: return m_ended = closeFile();
    default: return false;
    }
}

bool UnpackBuilder::acceptPart(const QByteArray &payload)
{
    const auto part = m_unpacked.files.size() < wire::maxPartCount && closeFile() ? wire::decodePart(payload) : std::nullopt;
    if (!part)
        return false;
    m_file.setFileName(m_folder + QStringLiteral("/part%1").arg(m_unpacked.files.size(), 4, 10, QLatin1Char('0')));
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        m_problem = Error{ErrorCode::FileWrite, {{u"name"_qs, part->name}}};
        return false;
    }
    m_unpacked.files << UnpackedFile{part->name, m_file.fileName(), 0, std::nullopt};
    return true;
}

bool UnpackBuilder::acceptBytes(const QByteArray &payload)
{
    m_left -= payload.size();
    if (!m_file.isOpen())
        return false;
    if (m_left < 0)
        m_problem = Error{ErrorCode::ReaderLimit, {}};
    else if (m_file.write(payload) != payload.size())
        m_problem = Error{ErrorCode::FileWrite, {{u"name"_qs, m_unpacked.files.last().name}}};
    m_unpacked.files.last().bytes += payload.size();
    return !m_problem;
}

bool UnpackBuilder::acceptPartProblem(const QByteArray &payload)
{
    const auto problem = wire::decodePartProblem(payload);
    if (!problem || qsizetype(problem->first) + 1 != m_unpacked.files.size() || !closeFile())
        return false;
    UnpackedFile &file = m_unpacked.files.last();
    QFile::remove(file.path);
    file.path.clear();
    file.problem = codeOf(problem->second);
    return true;
}

bool UnpackBuilder::closeFile()
{
    if (!m_file.isOpen())
        return true;
    const bool whole = m_file.flush();
    m_file.close();
    if (!whole)
        m_problem = Error{ErrorCode::FileWrite, {{u"name"_qs, m_unpacked.files.last().name}}};
    return whole;
}

Result<Unpacked> UnpackBuilder::result(ReaderEnd end)
{
    if (m_ended)
        return m_unpacked;
    return tl::make_unexpected(error(end));
}

}
