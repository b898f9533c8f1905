// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/worker/archivereading.h"
#include "app/reading/worker/plaintext.h"

// GLib's own names come into the way of Qt's
#undef signals
#include <gmime/gmime.h>
#include <iconv.h>

#include <memory>

namespace congso::worker {

namespace {

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};
template <class T>
using Owned = std::unique_ptr<T, Unref>;

QString fromC(const char *text)
{
    return text ? QString::fromUtf8(text) : QString();
}

/// What the part holds, its transfer encoding undone.
QByteArray contentOf(GMimePart *part)
{
    GMimeDataWrapper *wrapper = g_mime_part_get_content(part);
    if (!wrapper)
        return {};
    const Owned<GMimeStream> memory(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(wrapper, memory.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(reinterpret_cast<GMimeStreamMem *>(memory.get()));
    return QByteArray(reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len));
}

QByteArray rawOf(GMimeMessage *message)
{
    char *text = g_mime_object_to_string(reinterpret_cast<GMimeObject *>(message), nullptr);
    const QByteArray bytes(text);
    g_free(text);
    return bytes;
}

class Message
{
public:
    explicit Message(UnpackBudget &budget) : m_budget(budget) {}

    MailParts take(GMimeMessage *message)
    {
        m_parts.subject = fromC(g_mime_message_get_subject(message));
        m_parts.sender = written(g_mime_message_get_from(message));
        m_parts.text = head(message);
        collect(g_mime_message_get_mime_part(message), 0);
        return std::move(m_parts);
    }

private:
    static QString written(InternetAddressList *list)
    {
        char *text = list ? internet_address_list_to_string(list, nullptr, FALSE) : nullptr;
        const QString result = fromC(text);
        g_free(text);
        return result;
    }

    static QString head(GMimeMessage *message)
    {
        QString text = fromC(g_mime_message_get_subject(message)) + u'\n';
        for (InternetAddressList *list : {g_mime_message_get_from(message), g_mime_message_get_to(message), g_mime_message_get_cc(message)}) {
            if (const QString who = written(list); !who.isEmpty())
                text += who + u'\n';
        }
        return text + u'\n';
    }

    void collect(GMimeObject *object, int depth)
    {
        if (!object || depth > 20 || m_parts.attachments.size() >= wire::maxPartCount)
            return;
        if (GMIME_IS_MULTIPART(object)) {
            auto *multipart = reinterpret_cast<GMimeMultipart *>(object);
            const int count = g_mime_multipart_get_count(multipart);
            const bool choice = g_mime_content_type_is_type(g_mime_object_get_content_type(object), "multipart", "alternative");
            for (int i = 0; i < count; ++i) {
                const qsizetype before = m_parts.text.size();
                collect(g_mime_multipart_get_part(multipart, i), depth + 1);
                if (choice && m_parts.text.size() > before)
                    break; // the others say the same in other clothes
            }
        } else if (GMIME_IS_MESSAGE_PART(object)) {
            GMimeMessage *inner = g_mime_message_part_get_message(reinterpret_cast<GMimeMessagePart *>(object));
            if (inner)
                m_parts.attachments.append({fromC(g_mime_message_get_subject(inner)) + u".eml", rawOf(inner)});
        } else if (GMIME_IS_PART(object)) {
            takePart(reinterpret_cast<GMimePart *>(object));
        }
    }

    void takePart(GMimePart *part)
    {
        const QByteArray content = contentOf(part);
        m_budget.bytes -= content.size();
        if (m_budget.bytes < 0 || m_budget.entries-- <= 0)
            return;
        GMimeContentType *type = g_mime_object_get_content_type(reinterpret_cast<GMimeObject *>(part));
        const QString name = fromC(g_mime_part_get_filename(part));
        const bool plain = g_mime_content_type_is_type(type, "text", "plain");
        const bool html = g_mime_content_type_is_type(type, "text", "html");
        if (!name.isEmpty() || (!plain && !html)) {
            m_parts.attachments.append({name, content});
            return;
        }
        const QString text = textOfBytes(content, QByteArray(g_mime_content_type_get_parameter(type, "charset")));
        m_parts.text += (html ? textOfHtml(text) : text) + u'\n';
    }

    UnpackBudget &m_budget;
    MailParts m_parts;
};

}

void warmUpMail()
{
    g_mime_init();
    // the C library loads these from files that a child may not open; they stay loaded
    for (const char *charset : {"ISO-8859-1", "WINDOWS-1252", "WINDOWS-1258", "TCVN", "VISCII", "UTF-16", "US-ASCII"})
        iconv_open("UTF-8", charset);
}

std::optional<MailParts> mailParts(const char *data, qsizetype size, UnpackBudget &budget)
{
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(data, size_t(size)));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    return message ? std::optional(Message(budget).take(message.get())) : std::nullopt;
}

std::optional<wire::FailureReason> readMail(const char *data, qsizetype size, PageStream &pages, bool alone, int depth, UnpackBudget &budget)
{
    const auto mail = mailParts(data, size, budget);
    if (!mail)
        return wire::FailureReason::Broken;
    if (alone) {
        pages.begin(wire::ContentKind::Mail, -1);
        pages.title(mail->subject);
    }
    pages.sendText(mail->text);
    for (const auto &[name, content] : mail->attachments) {
        const bool large = content.size() > mostPart;
        readPart(name, large ? QByteArray() : content, content.size(), large ? std::optional(wire::FailureReason::Limit) : std::nullopt, pages, depth,
                 budget);
    }
    if (alone)
        pages.end();
    return {};
}

}
