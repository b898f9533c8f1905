// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDF.hh>

#include <QByteArrayView>
#include <QDateTime>
#include <QHash>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace congso::signing {

using Object = QPDFObjectHandle;

/// A state of a file: its bytes up to some place, parsed. qpdf's exceptions pass through.
class PdfFile
{
public:
    /// \a bytes have to outlive it. Throws when it cannot be read at all.
    explicit PdfFile(QByteArrayView bytes);

    /// Its cross references had to be guessed: another program may guess otherwise.
    bool repaired() const { return m_repaired; }
    qint64 size() const { return m_bytes.size(); }
    bool encrypted() { return m_pdf->isEncrypted(); }
    Object root() { return m_pdf->getRoot(); }
    Object trailer() { return m_pdf->getTrailer(); }
    /// Leaves of the page tree in order, each once.
    const std::vector<Object> &pages();
    /// From 0; -1 when \a object is no page.
    int pageOf(const Object &object);
    bool isPageNode(const Object &object);
    /// Where an object's bytes begin; -1 when it lies in another one or is none.
    qint64 offsetOf(const Object &object);
    const std::map<QPDFObjGen, QPDFXRefEntry> &places();
    /// Whether an object is written behind \a begin that no reference leads to: a viewer that looks for objects itself
    /// may take it for the present one.
    bool hidesObjects(qint64 begin);

private:
    void walkPages();

    QByteArrayView m_bytes;
    QByteArray m_repairing; ///< the bytes, where they had to be touched for that
    std::shared_ptr<QPDF> m_pdf;
    bool m_repaired = false;
    bool m_walked = false;
    std::vector<Object> m_pages;
    std::map<QPDFObjGen, int> m_pageNumbers;
    std::map<QPDFObjGen, int> m_nodes;
    std::map<QPDFObjGen, QPDFXRefEntry> m_places;
};

/// The value of \a key, also inherited from what the node hangs on.
Object inherited(Object node, const std::string &key);
/// A text string, shortened to what can be shown.
QString textOf(const Object &value);
/// "D:20250207075624+07'00'" of ISO 32000-1, 7.9.4, in UTC; without a zone Vietnam's.
QDateTime dateOf(const Object &value);

/// A place in the form: a field or one of its widgets.
struct FormNode
{
    Object object;
    QString name;     ///< with those above it
    std::string type; ///< "/Sig", "/Tx", "/Btn", "/Ch"; empty when unknown
    Object value = Object::newNull(); ///< own or inherited
    QPDFObjGen parent;///< of those of the form; 0 0 at the top
    bool leaf = true;
};

/// All that hangs on /AcroForm /Fields, by object; direct ones have none and are told apart by their place.
class FormTree
{
public:
    explicit FormTree(PdfFile &file);

    const std::vector<FormNode> &nodes() const { return m_nodes; }
    const FormNode *find(QPDFObjGen id) const;
    /// Too deep, too many or going in circles: not all of it was walked.
    bool broken() const { return m_broken; }

private:
    void walk(Object array, const FormNode *parent, int depth);

    std::vector<FormNode> m_nodes;
    std::map<QPDFObjGen, size_t> m_byId;
    bool m_broken = false;
};

}
