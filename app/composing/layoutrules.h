// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/textblock.h"
#include "db/types/error.h"

#include <QList>
#include <QMap>
#include <QMarginsF>
#include <QSizeF>

#include <memory>

namespace congso::composing {

/// One box of the drawing in NĐ 30/2020 Phụ lục I, Phần I, mục IV, millimetres.
struct LayoutBox
{
    QString box;      ///< "5b"
    QString name;
    double x = 0;     ///< from the left margin
    double width = 0;
    double height = 0; ///< 0: as its text needs
    QString align;    ///< "left", "centre", "justify", "right"
    QString clause;
};

/// Size and style of one text (mục V of the same).
struct LayoutText
{
    QString box;
    double least = 0; ///< points that the decree allows
    double most = 0;
    double used = 0;
    bool upper = false;
    bool bold = false;
    bool italic = false;
    QString clause;
};

/// What a kind of document is laid out like.
enum class DocumentForm {
    Letter,    ///< công văn: subject under the number, no title
    Named,     ///< title and subject in the middle
    Decision,  ///< named, with issuer and the word before its articles
    Telegram,  ///< công điện
    Minutes,   ///< biên bản: no date at the head, two who sign
    Agreement  ///< two parties sign
};

struct LayoutKind
{
    enum class Addressees { None, Allowed, Needed };

    QString code;
    QString title;     ///< "Quyết định"
    DocumentForm form = DocumentForm::Named;
    Addressees addressees = Addressees::None;
    QString operative; ///< "QUYẾT ĐỊNH:"
    QString clause;    ///< its sample form
};

struct UrgencyFrame
{
    QString urgency;
    QString text;
    QSizeF size; ///< millimetres
};

/// The rules of layout as data: resources/data/thethuc.json. Loaded once, never changed.
class LayoutRules
{
public:
    /// file.unreadable where the data is not in the program or not of its form.
    static Result<std::shared_ptr<const LayoutRules>> load();
    static Result<std::shared_ptr<const LayoutRules>> parse(const QByteArray &json);

    QSizeF page() const { return m_page; }
    QMarginsF margins() const { return m_margins; }
    double textWidth() const { return m_page.width() - m_margins.left() - m_margins.right(); }

    const QList<LayoutBox> &boxes() const { return m_boxes; }
    /// Null box for a name that is not there.
    LayoutBox box(const QString &name) const;
    LayoutText text(const QString &key) const { return m_texts.value(key); }
    const QMap<QString, LayoutText> &texts() const { return m_texts; }
    /// The size used, bold, italic and alignment of the text's box.
    TextStyle style(const QString &key) const;
    /// Part of the length of the line of text above that a rule is long.
    double rule(const QString &key) const { return m_rules.value(key); }

    double indent() const { return m_indent; }           ///< millimetres
    double paragraphGap() const { return m_gap; }        ///< points
    double lineSpacing() const { return m_spacing; }     ///< 1 is a single line
    double signingRoom() const { return m_signingRoom; } ///< millimetres between title and name
    double signatureCovered() const { return m_covered; } ///< part of the signature under the seal

    const QList<LayoutKind> &kinds() const { return m_kinds; }
    const LayoutKind *kind(const QString &code) const;
    UrgencyFrame urgencyFrame(const QString &urgency) const;

private:
    bool read(const QJsonObject &json);
    void readTexts(const QJsonObject &json);
    void readKinds(const QJsonObject &json);

    QSizeF m_page;
    QMarginsF m_margins;
    QList<LayoutBox> m_boxes;
    QMap<QString, LayoutText> m_texts;
    QMap<QString, double> m_rules;
    QList<UrgencyFrame> m_frames;
    QList<LayoutKind> m_kinds;
    double m_indent = 0;
    double m_gap = 0;
    double m_spacing = 1;
    double m_signingRoom = 0;
    double m_covered = 0;
};

}
