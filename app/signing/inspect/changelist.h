// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing/inspect/pdffile.h"
#include "db/types/signaturecheck.h"

#include <QRectF>
#include <QSet>

namespace congso::signing {

/// Something laid upon a page since, in the page's own coordinates (upwards).
struct LaidBox
{
    int page = 0;
    QRectF box;
    enum class Kind { Signature, Comment, Field } kind = Kind::Comment; ///< a field may look as it likes
    bool operator==(const LaidBox &) const = default;
};

/// What the signatures of a state permit of later ones (ISO 32000-2, 12.8.2.2 and 12.8.2.4).
class Permissions
{
public:
    explicit Permissions(PdfFile &signedState);

    /// 1 nothing, 2 filling and signing, 3 comments too; 0 when nobody said.
    int level() const { return m_level; }
    bool locks(const QString &field) const;
    bool permits(LaterChange kind) const;

private:
    struct Lock
    {
        std::string action;
        QSet<QString> fields;
    };
    void takeReferences(Object signature);
    void takeLock(Object lock);

    int m_level = 0;
    QList<Lock> m_locks;
};

/// The changes found, each once, at most as many as anybody would read.
class ChangeList
{
public:
    explicit ChangeList(const Permissions &permissions) : m_permissions(permissions) {}

    void add(LaterChange kind, Afterwards weight, int page = -1, const QString &what = {});
    void addField(LaterChange kind, Afterwards weight, const QString &field);
    void lay(int page, Object rect, LaidBox::Kind kind);
    const QList<ChangeFound> &all() const { return m_all; }
    const QList<LaidBox> &laid() const { return m_laid; }
    Afterwards worst() const;

private:
    const Permissions &m_permissions;
    QList<ChangeFound> m_all;
    QList<LaidBox> m_laid;
};

constexpr int mostChanges = 100;

}
