// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outgoing/recipientmodel.h"

#include "app/words/outgoingwords.h"
#include "ui/outgoing/outgoinglabels.h"

#include <QComboBox>

namespace congso {

namespace {
constexpr int mostCopies = 9999;
const QLatin1String electronic("electronic");

QString purpose(bool toAct)
{
    return toAct ? RecipientModel::tr("to act") : RecipientModel::tr("for information");
}
}

void RecipientModel::setRecipients(const QList<Recipient> &recipients)
{
    beginResetModel();
    m_recipients = recipients;
    endResetModel();
    Q_EMIT edited();
}

bool RecipientModel::add(const Recipient &recipient)
{
    for (const Recipient &one : std::as_const(m_recipients)) {
        if (one.name.compare(recipient.name, Qt::CaseInsensitive) == 0)
            return false;
    }
    beginInsertRows({}, int(m_recipients.size()), int(m_recipients.size()));
    m_recipients << recipient;
    endInsertRows();
    Q_EMIT edited();
    return true;
}

void RecipientModel::removeAt(int row)
{
    if (row < 0 || row >= m_recipients.size())
        return;
    beginRemoveRows({}, row, row);
    m_recipients.removeAt(row);
    endRemoveRows();
    Q_EMIT edited();
}

int RecipientModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_recipients.size());
}

int RecipientModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecipientModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Recipient &one = m_recipients[index.row()];
    const bool edit = role == Qt::EditRole;
    if (role == Qt::AccessibleTextRole)
        return QStringList{headerData(index.column(), Qt::Horizontal).toString(), data(index, Qt::DisplayRole).toString()}.join(QStringLiteral(": "));
    if (role != Qt::DisplayRole && !edit)
        return {};
    switch (index.column()) {
    case Name: return one.name;
    case Purpose: return edit ? QVariant(one.toAct) : QVariant(purpose(one.toAct));
    case Way: return edit ? one.way : OutgoingWords::way(one.way);
    case Reason: return one.reason;
    case Copies: return edit || one.way != electronic ? QVariant(one.copies) : QVariant();
    default: return {};
    }
}

bool RecipientModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Recipient &one = m_recipients[index.row()];
    const QString text = value.toString().simplified();
    switch (index.column()) {
    case Name:
        if (text.isEmpty())
            return false;
        if (text != one.name) { // another name is another recipient
            one.agency = {};
            one.unit = {};
            one.person = {};
        }
        one.name = text;
        break;
    case Purpose: one.toAct = value.toBool(); break;
    case Way:
        one.way = text;
        if (one.way == electronic)
            one.reason.clear();
        break;
    case Reason: one.reason = text; break;
    case Copies: one.copies = qBound(0, value.toInt(), mostCopies); break;
    default: return false;
    }
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

QVariant RecipientModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name: return tr("Recipient");
    case Purpose: return tr("Purpose");
    case Way: return tr("How");
    case Reason: return tr("Why on paper");
    case Copies: return tr("Copies");
    default: return {};
    }
}

Qt::ItemFlags RecipientModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Recipient &one = m_recipients[index.row()];
    const bool paper = one.way != electronic;
    const bool editable = (index.column() != Reason && index.column() != Copies) || paper;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (editable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QWidget *RecipientDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != RecipientModel::Purpose && index.column() != RecipientModel::Way)
        return QStyledItemDelegate::createEditor(parent, option, index);
    auto *combo = new QComboBox(parent);
    combo->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    if (index.column() == RecipientModel::Purpose) {
        for (const bool toAct : {true, false})
            combo->addItem(purpose(toAct), toAct);
    } else {
        for (const char *way : {"electronic", "paper", "both"})
            combo->addItem(OutgoingWords::way(QLatin1String(way)), QString(QLatin1String(way)));
    }
    return combo;
}

void RecipientDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *combo = qobject_cast<QComboBox *>(editor))
        combo->setCurrentIndex(qMax(0, combo->findData(index.data(Qt::EditRole))));
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void RecipientDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *combo = qobject_cast<QComboBox *>(editor))
        model->setData(index, combo->currentData());
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

}
