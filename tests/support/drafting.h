// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outgoing/outgoing.h"
#include "app/outgoing/route.h"
#include "tests/support/testoffice.h"

#include <QJsonArray>

#include <functional>

namespace congso::testing {

/// An officer (cvhoa), the head of the unit (truongccvc), the head of office (chanhvp), the director (giamdoc) and the
/// clerk (vanthu) bring an outgoing document from a draft to the recipients, step by step.
class Drafting
{
public:
    explicit Drafting(TestOffice &office, const QString &code = QStringLiteral("DI"), const QJsonObject &series = {}) : m_office(office)
    {
        QJsonObject fields{{QStringLiteral("name"), QStringLiteral("Sổ đăng ký văn bản đi")}, {QStringLiteral("code"), code},
                           {QStringLiteral("direction"), QStringLiteral("outgoing")}, {QStringLiteral("standard"), true}};
        for (auto it = series.begin(); it != series.end(); ++it)
            fields.insert(it.key(), *it);
        m_series = idCast<RegisterId>(office.does(QStringLiteral("quantri"), "register.created", {}, fields).subject);
    }

    TestOffice &office() { return m_office; }
    RegisterId series() const { return m_series; }

    QJsonObject file(const QString &name, const char *role = "main")
    {
        const QString path = m_office.file(name, "%PDF-1.4 " + QByteArray::number(++m_files) + " of " + name.toUtf8());
        return outgoing::storeFile(*m_office.as(QStringLiteral("cvhoa")), path, QLatin1String(role)).result().value_or(QJsonObject());
    }

    QJsonObject draftFields(const QString &subject, const QString &kind = QStringLiteral("CV"))
    {
        const QJsonObject fields{{QStringLiteral("kind"), kind}, {QStringLiteral("subject"), subject}, {QStringLiteral("pages"), 2},
                                 {QStringLiteral("signer"), m_office.person(QStringLiteral("giamdoc")).toString()}};
        const QJsonArray recipients{QJsonObject{{QStringLiteral("name"), QStringLiteral("UBND xã Sông Thao")}},
                                    QJsonObject{{QStringLiteral("name"), QStringLiteral("Bộ Nội vụ")}, {QStringLiteral("way"), QStringLiteral("both")},
                                                {QStringLiteral("reason"), QStringLiteral("chưa liên thông")}, {QStringLiteral("inform"), true}}};
        return {{QStringLiteral("fields"), fields}, {QStringLiteral("files"), QJsonArray{file(QStringLiteral("du-thao.pdf"))}}, {QStringLiteral("recipients"), recipients}};
    }

    SubjectId draft(const QString &subject, const QString &kind = QStringLiteral("CV"))
    {
        return m_office.does(QStringLiteral("cvhoa"), "outgoing.drafted", {}, draftFields(subject, kind)).subject;
    }

    /// Approved, with \a pdf as its text.
    SubjectId approved(const QString &subject, const QByteArray &pdf)
    {
        QJsonObject fields = draftFields(subject);
        const QString path = m_office.file(QStringLiteral("du-thao-%1.pdf").arg(++m_files), pdf);
        fields.insert(QStringLiteral("files"), QJsonArray{outgoing::storeFile(*m_office.as(QStringLiteral("cvhoa")), path, QStringLiteral("main")).result().value()});
        const SubjectId id = m_office.does(QStringLiteral("cvhoa"), "outgoing.drafted", {}, fields).subject;
        bring(id, OutgoingState::Approved);
        return id;
    }

    QJsonArray steps(const SubjectId &id)
    {
        QJsonArray steps;
        const auto proposed = outgoing::proposedSteps(*m_office.as(QStringLiteral("cvhoa")), id).result();
        for (const ReviewStep &step : proposed.value_or(QList<ReviewStep>()))
            steps << outgoing::stepToJson(step);
        return steps;
    }

    void send(const SubjectId &id) { m_office.does(QStringLiteral("cvhoa"), "outgoing.sent_for_review", id, {{QStringLiteral("steps"), steps(id)}}); }
    void review(const SubjectId &id)
    {
        m_office.does(QStringLiteral("truongccvc"), "outgoing.reviewed", id, {{QStringLiteral("outcome"), QStringLiteral("initialled")}});
        m_office.does(QStringLiteral("chanhvp"), "outgoing.reviewed", id, {{QStringLiteral("outcome"), QStringLiteral("agreed")}});
    }
    void approve(const SubjectId &id) { m_office.does(QStringLiteral("giamdoc"), "outgoing.approved", id); }
    QJsonObject signature(const char *role, const char *method = "digital")
    {
        return {{QStringLiteral("files"), QJsonArray{file(QLatin1String(role) + QStringLiteral(".pdf"), role)}}, {QStringLiteral("method"), QLatin1String(method)}};
    }
    /// With those attachments that \a chosen wants.
    QJsonObject sealing(const OutgoingDocument &document, const std::function<bool()> &chosen)
    {
        QJsonObject fields = signature("sealed");
        QJsonArray files = fields.value(QLatin1String("files")).toArray();
        for (const DraftFile &one : document.files) {
            if (!one.current || one.role != QLatin1String("attachment") || !chosen())
                continue;
            QJsonObject own = file(QStringLiteral("kem.pdf"), "attachment");
            own.insert(QStringLiteral("slot"), one.slot);
            files << own;
        }
        fields.insert(QStringLiteral("files"), files);
        return fields;
    }
    void sign(const SubjectId &id) { m_office.does(QStringLiteral("giamdoc"), "outgoing.signed", id, signature("signed")); }
    QJsonObject numbering() const
    {
        return {{QStringLiteral("register"), m_series.toString()}, {QStringLiteral("date"), m_office.as(QStringLiteral("vanthu"))->today().toString(Qt::ISODate)}};
    }
    Receipt number(const SubjectId &id) { return m_office.does(QStringLiteral("vanthu"), "outgoing.number_taken", id, numbering()); }
    void seal(const SubjectId &id) { m_office.does(QStringLiteral("vanthu"), "outgoing.sealed", id, signature("sealed")); }
    Receipt issue(const SubjectId &id, const QJsonObject &fields = {}) { return m_office.does(QStringLiteral("vanthu"), "outgoing.issued", id, fields); }

    /// A new document brought as far as \a state, numbered where it is signed.
    SubjectId at(OutgoingState state, const QString &subject, const QString &kind = QStringLiteral("CV"))
    {
        const SubjectId id = draft(subject, kind);
        bring(id, state);
        return id;
    }
    void bring(const SubjectId &id, OutgoingState state)
    {
        if (state >= OutgoingState::InReview)
            send(id);
        if (state >= OutgoingState::Approved) {
            review(id);
            approve(id);
        }
        if (state >= OutgoingState::Signed) {
            sign(id);
            number(id);
        }
        if (state >= OutgoingState::Sealed)
            seal(id);
        if (state >= OutgoingState::Issued)
            issue(id);
    }

    OutgoingDocument document(const SubjectId &id, const QString &login = QStringLiteral("cvhoa"))
    {
        const auto found = outgoing::document(*m_office.as(login), id).result();
        if (!found)
            qFatal("no outgoing document for %s", qPrintable(login));
        return *found;
    }

private:
    TestOffice &m_office;
    RegisterId m_series;
    int m_files = 0;
};

}
