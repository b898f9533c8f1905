// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/adminsection.h"

class QComboBox;
class QTableWidget;

namespace congso {

class Button;
class RecordForm;

/// Registers of incoming documents, or the series in which outgoing ones are numbered: what they take, where they start,
/// whether they are open; for outgoing ones also when the number is taken.
class RegisterSection : public AdminSection
{
    Q_OBJECT

public:
    enum class Books { Incoming, Outgoing };
    RegisterSection(Office &office, Books books, QWidget *parent = nullptr);

protected:
    void showDirectory() override;
    void markError(const Error &error) override;

private:
    void build();
    QLayout *buildMoment();
    void showSeries();
    void chooseMoment();
    QJsonObject values(const Register &book) const;
    QString named(const char *name) const;
    void fill();
    void showChosen();
    void begin();
    void save();
    void setClosed(bool closed);
    RegisterId chosen() const;
    const Register *shown() const;
    void updateButtons();

    Books m_books;
    QList<Register> m_all;
    QHash<RegisterId, QString> m_notations; ///< of the series that have one of their own
    QString m_moment;                       ///< as the setting says it
    QComboBox *m_momentBox = nullptr;
    int m_generation = 0;
    QTableWidget *m_list = nullptr;
    RecordForm *m_form = nullptr;
    Button *m_add = nullptr;
    Button *m_save = nullptr;
    Button *m_close = nullptr;
    RegisterId m_shown;
    RegisterId m_selectWhenThere;
    bool m_new = false;
};

}
