// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/registrationform.h"

#include "app/incoming/routing.h"
#include "app/office/officerules.h"
#include "app/recognition/recognise.h"
#include "ui/incoming/assignmentrows.h"
#include "ui/intake/findingsbox.h"
#include "ui/models/onresult.h"
#include "ui/widgets/labelledfield.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace congso {

namespace {
/// The parts of a route as a form holds them: days become dates counted from \a start.
QString partsText(const rules::Route &route, const rules::Calendar &calendar, QDate start)
{
    QJsonArray parts;
    for (const rules::RoutedPart &part : route.parts) {
        QJsonObject json{{QStringLiteral("role"), QString(assignmentRoleText(part.role))}};
        if (!part.unit.isNull())
            json.insert(QStringLiteral("unit"), part.unit.toString());
        if (!part.person.isNull())
            json.insert(QStringLiteral("person"), part.person.toString());
        if (part.days > 0)
            json.insert(QStringLiteral("due"), calendar.addWorkingDays(start, part.days).toString(Qt::ISODate));
        parts << json;
    }
    return partsToText(parts);
}
}

void RegistrationForm::showWanted()
{
    const bool sealed = !find(formkey::sealed)->text().isEmpty();
    const bool invitation = !sealed && invites(find(formkey::kind)->text(), find(formkey::subject)->text());
    find(formkey::addressee)->box->setVisible(sealed);
    // The envelope says nothing of these; they are entered when it has been opened.
    for (const QString &key : {formkey::kind, formkey::subject, formkey::signer, formkey::signerTitle, formkey::pages, formkey::field})
        find(key)->box->setVisible(!sealed);
    for (const QString &key : {formkey::meetingDate, formkey::meetingTime, formkey::meetingEnd, formkey::meetingPlace, formkey::meetingChair})
        find(key)->box->setVisible(invitation);
    const QString urgency = find(formkey::urgency)->text();
    find(formkey::alert)->box->setVisible(!urgency.isEmpty() && urgency != QLatin1String("normal"));
}

void RegistrationForm::askRoute()
{
    if (m_letter == 0)
        return;
    IncomingFields fields;
    const FormValues now = values();
    fields.agency = now.value(formkey::agency);
    fields.kind = now.value(formkey::kind);
    fields.subject = now.value(formkey::subject);
    fields.field = now.value(formkey::field);
    fields.urgency = now.value(formkey::urgency);
    askWhoLed(fields);
    const quint64 generation = ++m_routeGeneration;
    onResult(incoming::routeFor(m_office, fields), this, [this, generation, letter = m_letter](const Result<rules::Route> &route) {
        if (route && generation == m_routeGeneration && letter == m_letter)
            applyRoute(*route);
    });
}

void RegistrationForm::applyRoute(const rules::Route &route)
{
    if (route.empty() && m_rule.isEmpty())
        return;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_office.now(), Qt::OffsetFromUTC, m_office.store().utcOffsetMinutes() * 60);
    const rules::Calendar &calendar = m_office.store().rules().calendar;
    m_rule = route.rule;
    const std::pair<QString, QString> texts[] = {{formkey::leader, route.to.isEmpty() ? QString() : route.to.first().toString()},
                                                 {formkey::parts, partsText(route, calendar, calendar.effectiveStart(now))},
                                                 {formkey::wording, route.wording}};
    for (const auto &[key, text] : texts) {
        Field *field = find(key);
        // Who was submitted to last stays when no rule says another.
        if (!field->touched && !(key == formkey::leader && text.isEmpty()))
            set(key, text);
        showState(*field);
    }
}

void RegistrationForm::setParts(const QString &json)
{
    m_parts->setAssignments(QJsonDocument::fromJson(json.toUtf8()).array());
    orderParts();
}

void RegistrationForm::orderParts()
{
    QWidget *last = find(formkey::proposal) ? find(formkey::proposal)->box->editor() : nullptr;
    QList<QWidget *> buttons;
    const QList<QWidget *> all = m_parts->findChildren<QWidget *>();
    const QList<QWidget *> found = m_findings ? m_findings->findChildren<QWidget *>() : QList<QWidget *>();
    const auto follow = [&last](QWidget *widget) {
        // A field that hands its focus to the line in it goes along: left behind, it would lead back there.
        QWidget *around = widget->parentWidget();
        QWidget *stop = around && around->focusProxy() == widget ? around : widget;
        if (last)
            QWidget::setTabOrder(last, stop);
        last = stop;
    };
    for (QWidget *widget : found) {
        if (widget->focusPolicy() & Qt::TabFocus && widget->isVisibleTo(m_findings))
            follow(widget);
    }
    for (QWidget *widget : all) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        if (widget->objectName().startsWith(u"add."))
            buttons << widget;
        else
            follow(widget);
    }
    for (QWidget *button : std::as_const(buttons))
        follow(button);
    if (const Field *wording = find(formkey::wording))
        follow(wording->box->editor());
}

}
