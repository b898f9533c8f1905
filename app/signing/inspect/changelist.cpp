// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing/inspect/changelist.h"

#include <algorithm>

namespace congso::signing {

Permissions::Permissions(PdfFile &signedState)
{
    Object certifying = signedState.root().getKey("/Perms");
    if (certifying.isDictionary() && certifying.getKey("/DocMDP").isDictionary())
        takeReferences(certifying.getKey("/DocMDP"));
    const FormTree form(signedState);
    for (const FormNode &node : form.nodes()) {
        Object signature = node.value;
        if (node.type != "/Sig" || !signature.isDictionary())
            continue;
        takeReferences(signature);
        takeLock(inherited(node.object, "/Lock"));
    }
}

void Permissions::takeReferences(Object signature)
{
    Object references = signature.getKey("/Reference");
    for (int i = 0; references.isArray() && i < std::min(references.getArrayNItems(), 20); ++i) {
        Object one = references.getArrayItem(i);
        Object parameters = one.isDictionary() ? one.getKey("/TransformParams") : Object::newNull();
        if (!parameters.isDictionary())
            continue;
        if (one.getKey("/TransformMethod").isNameAndEquals("/FieldMDP"))
            takeLock(parameters);
        if (!one.getKey("/TransformMethod").isNameAndEquals("/DocMDP"))
            continue;
        int level = 2; // what the standard says of a missing one
        parameters.getKey("/P").getValueAsInt(level);
        m_level = m_level == 0 ? level : std::min(m_level, level);
    }
}

void Permissions::takeLock(Object lock)
{
    if (!lock.isDictionary() || !lock.getKey("/Action").isName())
        return;
    Lock result{lock.getKey("/Action").getName(), {}};
    Object fields = lock.getKey("/Fields");
    for (int i = 0; fields.isArray() && i < std::min(fields.getArrayNItems(), 10'000); ++i)
        result.fields.insert(textOf(fields.getArrayItem(i)));
    m_locks << result;
}

bool Permissions::locks(const QString &field) const
{
    return std::any_of(m_locks.begin(), m_locks.end(), [&field](const Lock &lock) {
        const bool named = std::any_of(lock.fields.begin(), lock.fields.end(), [&field](const QString &one) {
            return field == one || field.startsWith(one + u'.');
        });
        return lock.action == "/All" || (lock.action == "/Include" && named) || (lock.action == "/Exclude" && !named);
    });
}

bool Permissions::permits(LaterChange kind) const
{
    switch (kind) {
    case LaterChange::Comment: return m_level == 0 || m_level == 3;
    case LaterChange::FieldFilled:
    case LaterChange::FieldPrepared:
    case LaterChange::Signature: return m_level != 1;
    default: return true;
    }
}

void ChangeList::add(LaterChange kind, Afterwards weight, int page, const QString &what)
{
    const bool permitted = m_permissions.permits(kind);
    const ChangeFound found = permitted ? ChangeFound{kind, weight, page, what} : ChangeFound{LaterChange::Forbidden, Afterwards::Altered, page, what};
    if (m_all.contains(found))
        return;
    if (m_all.size() < mostChanges)
        m_all << found;
    else if (weight > worst())
        m_all.last() = found;
}

void ChangeList::addField(LaterChange kind, Afterwards weight, const QString &field)
{
    const bool locked = kind == LaterChange::FieldFilled && m_permissions.locks(field);
    add(locked ? LaterChange::Forbidden : kind, locked ? Afterwards::Altered : weight, -1, field);
}

void ChangeList::lay(int page, Object rect, LaidBox::Kind kind)
{
    if (!rect.isArray() || rect.getArrayNItems() != 4 || m_laid.size() >= mostChanges)
        return;
    double at[4];
    for (int i = 0; i < 4; ++i)
        at[i] = rect.getArrayItem(i).isNumber() ? rect.getArrayItem(i).getNumericValue() : 0;
    m_laid << LaidBox{page, QRectF(QPointF(at[0], at[1]), QPointF(at[2], at[3])).normalized(), kind};
}

Afterwards ChangeList::worst() const
{
    Afterwards worst = Afterwards::Nothing;
    for (const ChangeFound &one : m_all)
        worst = std::max(worst, one.weight);
    return worst;
}

}
