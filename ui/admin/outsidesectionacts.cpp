// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/outsidesection.h"

#include "app/words/errorwords.h"
#include "ui/admin/agencypicker.h"
#include "ui/admin/recordform.h"
#include "ui/models/onresult.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formdialog.h"
#include "ui/widgets/inputmethod.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/plaintext.h"

#include <QPointer>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int dialogWidth = 480;
}

void OutsideSection::ask(const QString &name, const QString &title, const QString &doText, RecordForm *form, const QByteArray &action,
                         const QString &message, std::function<QJsonObject(QJsonObject)> fields)
{
    auto *dialog = new FormDialog(name, title, doText, dialogWidth, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *refusal = new Banner;
    refusal->setObjectName(name + QStringLiteral(".banner"));
    refusal->hide();
    dialog->column()->addWidget(headingLabel(m_shown.name));
    dialog->column()->addWidget(form);
    dialog->column()->addWidget(refusal);
    const auto act = [this, dialog = QPointer(dialog), form, refusal, action, message, fields, id = m_shown.id] {
        commitInputMethod();
        QJsonObject values = form->values();
        for (const QString &key : values.keys()) {
            if (values.value(key).isString() && values.value(key).toString().isEmpty())
                values.remove(key);
        }
        if (fields)
            values = fields(values);
        onResult(office().perform(office().command(action, id, values)), this, [this, dialog, form, refusal, message, id](const Result<Receipt> &done) {
            if (done) {
                m_selectWhenThere = id;
                Q_EMIT messageShown(message);
                find();
                if (dialog)
                    dialog->accept();
            } else if (dialog) {
                refusal->show(Banner::Kind::Error, ErrorWords::sentence(done.error()));
                form->showError(done.error());
            }
        });
    };
    connect(dialog->doButton(), &QAbstractButton::clicked, this, act);
    dialog->open();
}

void OutsideSection::rename()
{
    auto *form = new RecordForm(QStringLiteral("rename"));
    form->addLine(QStringLiteral("name"), tr("New name"), 200);
    form->addLine(QStringLiteral("short_name"), tr("Abbreviation in notations"), 50);
    form->addDate(QStringLiteral("on"), tr("From which day"), [&office = office()] { return office.today(); });
    form->load({{QStringLiteral("name"), m_shown.name}, {QStringLiteral("short_name"), m_shown.shortName}, {QStringLiteral("on"), office().today().toString(Qt::ISODate)}});
    ask(QStringLiteral("rename"), tr("New name"), tr("Rename"), form, "agency.renamed", tr("The agency has its new name; the old one still finds it."));
}

void OutsideSection::end()
{
    auto *form = new RecordForm(QStringLiteral("end"));
    form->addDate(QStringLiteral("on"), tr("From which day it is no longer there"), [&office = office()] { return office.today(); });
    form->addLine(QStringLiteral("legal_basis"), tr("By which decision"), 500);
    form->load({{QStringLiteral("on"), office().today().toString(Qt::ISODate)}});
    auto *into = new AgencyPicker(office());
    into->setObjectName(QStringLiteral("end.into"));
    auto *box = new LabelledField(tr("Merged into, or its work goes to (empty: nobody)"), into, form);
    form->layout()->addWidget(box);
    ask(QStringLiteral("end"), tr("End or merge"), tr("End"), form, "agency.ended", tr("The agency has ended; older documents keep its name."),
        [into](QJsonObject values) {
            if (!into->agency().isNull())
                values.insert(QStringLiteral("successors"), QJsonArray{into->agency().toString()});
            return values;
        });
}

void OutsideSection::revive()
{
    auto *form = new RecordForm(QStringLiteral("revive"));
    form->addLine(QStringLiteral("reason"), tr("Reason"), 500);
    ask(QStringLiteral("revive"), tr("Make it current again"), tr("Make it current again"), form, "agency.revived", tr("The agency is current again."));
}

}
