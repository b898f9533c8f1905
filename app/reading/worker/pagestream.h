// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/worker/framewriter.h"

namespace congso::worker {

/// The pages of one file as they go out: leaves away what lies before the first one asked for, stops at the
/// last one, and puts the name of the part they belong to on them.
class PageStream
{
public:
    PageStream(FrameWriter &out, const wire::Request &request, wire::Confinement confinement)
        : m_out(out), m_request(request), m_confinement(confinement) {}

    /// First, once. \a pages is -1 where nobody knows before.
    void begin(wire::ContentKind content, int pages, bool encrypted = false, int signatureFields = 0);
    /// Whether the next page is wanted at all: if not, call skip() for it.
    bool wants() const { return m_passed >= int(m_request.page) && m_sent < int(m_request.pages); }
    /// Nothing more is wanted.
    bool full() const { return m_sent >= int(m_request.pages); }
    void skip() { ++m_passed; }
    void send(PageText page, const QList<wire::Word> &words);
    /// Text without pages to look at: a page ends at each \f, and where it becomes too long.
    void sendText(const QString &text);

    /// The pages from here on are of this part, until end.
    int beginPart(const QString &name, wire::ContentKind content, qint64 bytes);
    void returnToPart(int part) { m_part = part; }
    int part() const { return m_part; }
    int parts() const { return m_parts; }
    void partProblem(int part, wire::FailureReason reason);
    void title(const QString &title);
    void needs(wire::Needs what) { m_needs = what; }
    void end();

    const wire::Request &request() const { return m_request; }
    FrameWriter &out() { return m_out; }

private:
    FrameWriter &m_out;
    const wire::Request &m_request;
    wire::Confinement m_confinement;
    int m_passed = 0;
    int m_sent = 0;
    int m_part = -1;
    int m_parts = 0;
    wire::Needs m_needs = wire::Needs::Nothing;
};

}
