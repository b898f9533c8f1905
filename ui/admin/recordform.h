// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace congso {

class LabelledField;

/// The fields of one record of the directory, by the keys of its event's payload. What was loaded is
/// remembered, so that only what was changed is asked for, with its old value.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    /// \a name: begins the object names of the editors, "unit" → "unit.name".
    explicit RecordForm(const QString &name, QWidget *parent = nullptr);

    QLineEdit *addLine(const QString &key, const QString &label, int longest);
    void addNumber(const QString &key, const QString &label, int least, int most);
    /// A civil date or nothing; the value is YYYY-MM-DD, or what was typed where it is no date.
    void addDate(const QString &key, const QString &label, std::function<QDate()> today);
    void addTick(const QString &key, const QString &label, const QString &words);
    /// Values are the items' data, texts.
    QComboBox *addChoice(const QString &key, const QString &label);
    /// Several of a closed list; the value is an array of codes. A long list scrolls.
    void addTicks(const QString &key, const QString &label, const QList<std::pair<QString, QString>> &codesAndNames);

    void load(const QJsonObject &values);
    QJsonObject values() const;
    /// {field, old, new} for each field that differs from what was loaded.
    QJsonArray changes() const;
    bool dirty() const { return !changes().isEmpty(); }
    /// Marks the field an error names; true when there is one.
    bool showError(const Error &error);
    void clearErrors();
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    struct Entry
    {
        QString key;
        LabelledField *box;
        std::function<QJsonValue()> value;
        std::function<void(const QJsonValue &)> set;
    };

    QWidget *named(const QString &key, QWidget *editor);

    QString m_name;
    QVBoxLayout *m_column;
    QList<Entry> m_entries;
    QJsonObject m_loaded;
};

}
