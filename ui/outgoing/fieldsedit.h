// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/outgoing.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace congso {

class Button;
class DateEdit;
class DirectoryWatch;
class GrowingTextEdit;
class LabelledField;

/// The fields of an outgoing document; those that few need come when they are asked for or filled in. Title and power
/// follow from who signs until somebody writes them.
class FieldsEdit : public QWidget
{
    Q_OBJECT

public:
    FieldsEdit(Office &office, const DirectoryWatch &directory, QWidget *parent = nullptr);

    /// As commands write them, empty values left out.
    QJsonObject fields() const;
    void setFields(const QJsonObject &fields);
    void point(const QString &key);
    /// Marks what is missing; false when something is.
    bool complete();
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    LabelledField *add(QBoxLayout *layout, const QString &key, QWidget *editor, int stretch = 0);
    QLineEdit *addLine(QBoxLayout *layout, const QString &key, int most, bool number = false);
    void addFurther(QVBoxLayout *column);
    void showFurther(bool shown);
    void fillKinds();
    void fillSigners();
    void proposeTitle();

    Office &m_office;
    const DirectoryWatch &m_directory;
    QComboBox *m_kind;
    GrowingTextEdit *m_subject;
    QComboBox *m_signer;
    QLineEdit *m_title;
    QComboBox *m_power;
    QComboBox *m_urgency;
    DateEdit *m_due;
    DateEdit *m_effective;
    Button *m_more;
    QWidget *m_further;
    QHash<QString, QLineEdit *> m_lines;
    QHash<QString, LabelledField *> m_fields;
    QJsonObject m_others; ///< given, and with no input here
    bool m_titleTyped = false;
    bool m_powerChosen = false;
};

}
