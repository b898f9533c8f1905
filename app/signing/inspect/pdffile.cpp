// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing/inspect/pdffile.h"

#include <algorithm>
#include <set>

namespace congso::signing {

namespace {

constexpr int mostPages = 200'000;
constexpr size_t mostNodes = 100'000;
constexpr int deepest = 60;
constexpr qsizetype longestText = 300;
constexpr int vietnamSeconds = 7 * 3600;

std::shared_ptr<QPDF> parse(QByteArrayView bytes, bool repair)
{
    auto pdf = std::make_shared<QPDF>();
    pdf->setSuppressWarnings(true);
    pdf->setAttemptRecovery(repair);
    pdf->processMemoryFile("", bytes.data(), size_t(bytes.size()));
    return pdf;
}

}

PdfFile::PdfFile(QByteArrayView bytes) : m_bytes(bytes)
{
    bool locked = false;
    try {
        m_pdf = parse(bytes, false);
        m_repaired = !m_pdf->getRoot().isDictionary() || !m_pdf->getRoot().getKey("/Pages").isDictionary();
    } catch (const QPDFExc &problem) {
        m_repaired = true;
        locked = problem.getErrorCode() == qpdf_e_password || problem.getErrorCode() == qpdf_e_unsupported;
    }
    if (!m_repaired)
        return;
    // without the last word on where its references are, they are looked for everywhere
    m_repairing = bytes.toByteArray();
    if (const qsizetype last = m_repairing.lastIndexOf("startxref"); last >= 0)
        m_repairing.replace(last, 9, "startxxxx");
    m_pdf = locked ? parse(bytes, false) : parse(m_repairing, true); // what is locked is not damaged: refused as before
}

const std::map<QPDFObjGen, QPDFXRefEntry> &PdfFile::places()
{
    if (m_places.empty())
        m_places = m_pdf->getXRefTable();
    return m_places;
}

qint64 PdfFile::offsetOf(const Object &object)
{
    const auto place = places().find(object.getObjGen());
    return object.getObjGen().isIndirect() && place != places().end() && place->second.getType() == 1 ? place->second.getOffset() : -1;
}

bool PdfFile::hidesObjects(qint64 begin)
{
    std::set<qint64> known;
    for (const auto &place : places()) {
        if (place.second.getType() == 1)
            known.insert(place.second.getOffset());
    }
    for (qsizetype at = m_bytes.indexOf(" obj", begin); at >= 0; at = m_bytes.indexOf(" obj", at + 4)) {
        qsizetype from = at;
        const auto back = [this, &from](auto fits) {
            const qsizetype end = from;
            while (from > 0 && fits(m_bytes[from - 1]))
                --from;
            return from < end;
        };
        const auto digit = [](char c) { return c >= '0' && c <= '9'; };
        const bool object = back(digit) && back([](char c) { return c == ' '; }) && back(digit);
        if (object && known.count(from) == 0)
            return true;
    }
    return false;
}

void PdfFile::walkPages()
{
    m_walked = true;
    std::vector<Object> waiting{root().getKey("/Pages")};
    while (!waiting.empty() && m_pages.size() < mostPages) {
        Object node = waiting.back();
        waiting.pop_back();
        const QPDFObjGen id = node.getObjGen();
        if (!node.isDictionary() || (id.isIndirect() && !m_nodes.emplace(id, 1).second))
            continue;
        Object kids = node.getKey("/Kids");
        if (!kids.isArray()) {
            if (id.isIndirect())
                m_pageNumbers.emplace(id, int(m_pages.size()));
            m_pages.push_back(node);
            continue;
        }
        for (int i = kids.getArrayNItems() - 1; i >= 0; --i)
            waiting.push_back(kids.getArrayItem(i));
    }
}

const std::vector<Object> &PdfFile::pages()
{
    if (!m_walked)
        walkPages();
    return m_pages;
}

int PdfFile::pageOf(const Object &object)
{
    pages();
    const auto found = m_pageNumbers.find(object.getObjGen());
    return found == m_pageNumbers.end() ? -1 : found->second;
}

bool PdfFile::isPageNode(const Object &object)
{
    pages();
    return object.getObjGen().isIndirect() && m_nodes.count(object.getObjGen()) > 0;
}

Object inherited(Object node, const std::string &key)
{
    for (int depth = 0; depth < deepest && node.isDictionary(); ++depth) {
        if (node.hasKey(key))
            return node.getKey(key);
        node = node.getKey("/Parent");
    }
    return Object::newNull();
}

QString textOf(const Object &value)
{
    Object text = value;
    if (text.isName())
        return QString::fromStdString(text.getName()).left(longestText);
    return text.isString() ? QString::fromStdString(text.getUTF8Value()).left(longestText) : QString();
}

QDateTime dateOf(const Object &value)
{
    QString text = textOf(value);
    if (text.startsWith(u"D:"))
        text.remove(0, 2);
    const auto number = [&text](int at, int length, int otherwise) {
        bool good = false;
        const int result = QStringView(text).mid(at, length).toInt(&good);
        return good && text.size() >= at + length ? result : otherwise;
    };
    const QDate day(number(0, 4, 0), number(4, 2, 1), number(6, 2, 1));
    const QTime time(number(8, 2, 0), number(10, 2, 0), number(12, 2, 0));
    const QChar sign = text.size() > 14 ? text.at(14) : QChar();
    const int minutes = number(15, 2, 0) * 60 + number(18, 2, 0);
    const int offset = sign == u'+' ? minutes * 60 : sign == u'-' ? -minutes * 60 : sign == u'Z' ? 0 : vietnamSeconds;
    const QDateTime at(day, time, Qt::OffsetFromUTC, offset);
    return at.isValid() ? at.toUTC() : QDateTime();
}

FormTree::FormTree(PdfFile &file)
{
    Object form = file.root().getKey("/AcroForm");
    if (form.isDictionary())
        walk(form.getKey("/Fields"), nullptr, 0);
}

const FormNode *FormTree::find(QPDFObjGen id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : &m_nodes[found->second];
}

void FormTree::walk(Object array, const FormNode *parent, int depth)
{
    if (!array.isArray())
        return;
    const FormNode above = parent ? *parent : FormNode{};
    for (int i = 0; i < array.getArrayNItems(); ++i) {
        Object object = array.getArrayItem(i);
        if (!object.isDictionary())
            continue;
        const QPDFObjGen id = object.getObjGen();
        if (depth > deepest || m_nodes.size() >= mostNodes || (id.isIndirect() && m_byId.count(id) > 0)) {
            m_broken = true;
            continue;
        }
        FormNode node{object, above.name, above.type, above.value, above.object.isInitialized() ? above.object.getObjGen() : QPDFObjGen(), true};
        if (object.hasKey("/T"))
            node.name = above.name.isEmpty() ? textOf(object.getKey("/T")) : QString(above.name + u'.' + textOf(object.getKey("/T")));
        if (object.getKey("/FT").isName())
            node.type = object.getKey("/FT").getName();
        if (object.hasKey("/V"))
            node.value = object.getKey("/V");
        Object kids = object.getKey("/Kids");
        node.leaf = !kids.isArray() || kids.getArrayNItems() == 0;
        const size_t at = m_nodes.size();
        m_nodes.push_back(node);
        if (id.isIndirect())
            m_byId.emplace(id, at);
        const FormNode self = m_nodes[at];
        walk(kids, &self, depth + 1);
    }
}

}
