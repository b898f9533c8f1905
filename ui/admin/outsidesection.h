// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/outsideagency.h"
#include "ui/admin/adminsection.h"

class QLabel;
class QTableWidget;

namespace congso {

class Button;
class FormDialog;
class RecordForm;
class SearchField;

/// "Cơ quan ngoài": other agencies, found by any of the names they bore; add, correct, rename, end, merge.
class OutsideSection : public AdminSection
{
    Q_OBJECT

public:
    explicit OutsideSection(Office &office, QWidget *parent = nullptr);
    ~OutsideSection() override;

protected:
    void showDirectory() override;
    void markError(const Error &error) override;

private:
    QWidget *buildList();
    QWidget *buildDetail();
    void find();
    void showFound(const QList<AgencySuggestion> &found);
    void showChosen();
    void showAgency(const OutsideAgency &agency);
    void showPast(const OutsideAgency &agency);
    void begin();
    void save();
    void rename();
    void end();
    void revive();
    void addDefaults();
    void updateButtons();
    SubjectId chosen() const;
    /// A dialog of \a form that acts with what was filled in, and stays open while that is refused.
    void ask(const QString &name, const QString &title, const QString &doText, RecordForm *form, const QByteArray &action,
             const QString &message, std::function<QJsonObject(QJsonObject)> fields = {});

    SearchField *m_search = nullptr;
    QTableWidget *m_list = nullptr;
    RecordForm *m_form = nullptr;
    QLabel *m_past = nullptr;
    Button *m_add = nullptr;
    Button *m_defaults = nullptr;
    Button *m_save = nullptr;
    Button *m_rename = nullptr;
    Button *m_end = nullptr;
    Button *m_revive = nullptr;
    OutsideAgency m_shown;
    SubjectId m_selectWhenThere;
    std::stop_source m_stop;
    quint64 m_generation = 0; ///< of the search
    quint64 m_detail = 0;     ///< of the agency asked for
    bool m_new = false;
};

}
