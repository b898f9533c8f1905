// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composing/composeddocument.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QVBoxLayout;

namespace congso {

class BodyEdit;
class LabelledField;

/// The fields of a document written inside: what the law fixes each in its own, the content as rich text. Takes a value
/// and gives it; what has no field here (number, date, appendices) comes back as it was given.
class ComposingForm : public QWidget
{
    Q_OBJECT

public:
    explicit ComposingForm(QWidget *parent = nullptr);

    void setDocument(const composing::ComposedDocument &document);
    /// Ends no word that is still being composed: call commitInputMethod() before where it is meant to be the last.
    composing::ComposedDocument document() const;

    BodyEdit *bodyEdit() const { return m_body; }
    /// By key: "subject", "addressees" …; null for one that is not there.
    LabelledField *field(const QString &key) const;

Q_SIGNALS:
    /// Something was typed or chosen; not by setDocument().
    void changed();

private:
    struct Row
    {
        QString key;
        LabelledField *box = nullptr;
        std::function<void(const composing::ComposedDocument &)> show;
        std::function<void(composing::ComposedDocument &)> take;
    };
    using Text = QString composing::ComposedDocument::*;
    using List = QStringList composing::ComposedDocument::*;
    using Signing = composing::Signer composing::ComposedDocument::*;

    LabelledField *add(const char *key, const QString &label, QWidget *editor, std::function<void(const composing::ComposedDocument &)> show,
                       std::function<void(composing::ComposedDocument &)> take);
    LabelledField *line(const char *key, const QString &label, Text field);
    LabelledField *lines(const char *key, const QString &label, Text field);
    LabelledField *list(const char *key, const QString &label, List field, int most);
    LabelledField *power(const char *key, const QString &label, int index);
    LabelledField *powerOf(const char *key, const QString &label, int index);
    LabelledField *signerLine(const char *key, const QString &label, Signing signing, QString composing::Signer::*field);
    void makeKind();
    void makeHead(QVBoxLayout *column);
    void makeContent(QVBoxLayout *column);
    void makeSigning(QVBoxLayout *column);
    void makeMarks(QVBoxLayout *column);
    void touch();
    /// Shows only what the kind chosen has.
    void followKind();
    void followPowers();

    composing::ComposedDocument m_given;
    QList<Row> m_rows;
    QComboBox *m_kind;
    BodyEdit *m_body;
    bool m_showing = false;
};

}
