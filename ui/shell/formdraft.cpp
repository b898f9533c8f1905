// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/formdraft.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/formdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

namespace congso {

namespace {
bool isOwn(const QWidget *input)
{
    return !input->objectName().startsWith(QLatin1String("qt_")); // the line inside a spin box and the like
}

QJsonArray checkedIn(const QListWidget *list)
{
    QJsonArray checked;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            checked << list->item(row)->data(Qt::UserRole).toString();
    }
    return checked;
}

void check(QListWidget *list, const QJsonArray &checked)
{
    for (int row = 0; row < list->count(); ++row) {
        QListWidgetItem *item = list->item(row);
        if (item->flags() & Qt::ItemIsUserCheckable)
            item->setCheckState(checked.contains(item->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
    }
}

QJsonValue valueOf(const QWidget *input)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(input))
        return line->text();
    if (const auto *words = qobject_cast<const QPlainTextEdit *>(input))
        return words->toPlainText();
    if (const auto *combo = qobject_cast<const QComboBox *>(input))
        return combo->currentData().toString();
    if (const auto *box = qobject_cast<const QCheckBox *>(input))
        return box->isChecked();
    return checkedIn(qobject_cast<const QListWidget *>(input));
}

/// As if it were typed, so that what follows from the text follows again.
void put(QWidget *input, const QJsonValue &value)
{
    if (auto *line = qobject_cast<QLineEdit *>(input)) {
        line->setText(value.toString());
        Q_EMIT line->textEdited(line->text());
        Q_EMIT line->editingFinished();
    } else if (auto *words = qobject_cast<QPlainTextEdit *>(input)) {
        words->setPlainText(value.toString());
    } else if (auto *combo = qobject_cast<QComboBox *>(input)) {
        combo->setCurrentIndex(qMax(0, combo->findData(value.toString())));
    } else if (auto *box = qobject_cast<QCheckBox *>(input)) {
        box->setChecked(value.toBool());
    } else if (auto *list = qobject_cast<QListWidget *>(input)) {
        check(list, value.toArray());
    }
}
}

FormDraft::FormDraft(Office &office, const SubjectId &subject, const QString &place, FormDialog *form, const QStringList &given)
    : QObject(form), m_drafts(office), m_subject(subject), m_place(QStringLiteral("form.") + place), m_form(form), m_given(given)
{
    const QList<QWidget *> inside = form->findChildren<QWidget *>();
    for (QWidget *input : inside) {
        if (isOwn(input) && !keyOf(input).isEmpty())
            watch(input);
    }
    connect(form->closeButton(), &QAbstractButton::clicked, this, &FormDraft::drop);
    m_drafts.load(m_subject, m_place, this, [this](const QString &text) { restore(text); });
}

QString FormDraft::keyOf(const QWidget *input) const
{
    for (const QWidget *named = input; named && named != m_form; named = named->parentWidget()) {
        if (!named->objectName().isEmpty())
            return named->objectName();
    }
    return {};
}

void FormDraft::watch(QWidget *input)
{
    const QString key = keyOf(input);
    const auto touched = [this, key] { touch(key); };
    if (auto *line = qobject_cast<QLineEdit *>(input)) {
        connect(line, &QLineEdit::textEdited, this, touched);
        // Chosen from a list or a calendar: no letter was typed, yet it is the person's.
        connect(line, &QLineEdit::textChanged, this, [this, key, line] {
            if (line->hasFocus() || m_touched.contains(key))
                touch(key);
        });
    } else if (auto *words = qobject_cast<QPlainTextEdit *>(input)) {
        connect(words, &QPlainTextEdit::textChanged, this, touched);
    } else if (auto *combo = qobject_cast<QComboBox *>(input)) {
        connect(combo, &QComboBox::activated, this, touched);
    } else if (auto *box = qobject_cast<QCheckBox *>(input)) {
        connect(box, &QCheckBox::toggled, this, touched);
    } else if (auto *list = qobject_cast<QListWidget *>(input)) {
        connect(list, &QListWidget::itemChanged, this, [touched](const QListWidgetItem *item) {
            if (item->flags() & Qt::ItemIsUserCheckable)
                touched();
        });
    } else {
        return;
    }
    m_inputs << input;
}

void FormDraft::touch(const QString &key)
{
    m_touched.insert(key);
    if (!m_restoring && !m_dropped)
        keep();
}

void FormDraft::keep()
{
    QJsonObject values;
    for (const QWidget *input : std::as_const(m_inputs)) {
        if (const QString key = keyOf(input); m_touched.contains(key))
            values.insert(key, valueOf(input));
    }
    m_drafts.keep(m_subject, m_place, QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact)));
}

/// What was typed before the answer came is newer and stays.
void FormDraft::restore(const QString &text)
{
    const QJsonObject values = QJsonDocument::fromJson(text.toUtf8()).object();
    const QSet<QString> typed = m_touched;
    m_restoring = true;
    for (QWidget *input : std::as_const(m_inputs)) {
        const QString key = keyOf(input);
        if (!values.contains(key) || typed.contains(key) || m_given.contains(key))
            continue;
        put(input, values.value(key));
        m_touched.insert(key); // stays kept when the next key is typed elsewhere
    }
    m_restoring = false;
}

void FormDraft::drop()
{
    m_dropped = true;
    m_drafts.drop(m_subject, m_place);
}

}
