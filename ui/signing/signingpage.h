// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/drafting/signablepdf.h"
#include "app/outgoing/printedcode.h"
#include "app/outgoing/signdocuments.h"
#include "db/types/reading.h"
#include "ui/incoming/documentpane.h"
#include "ui/shell/page.h"
#include "ui/signing/signingpictures.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

class QComboBox;
class QLabel;
class QListView;
class QStandardItemModel;

namespace congso {

class Button;
class LabelledField;
class PasswordEdit;
class PdfView;
class ProgressLine;

/// Signs a list of documents: the list at the left with what became of each, the pages of the chosen one with the place of
/// the signature over them, certificate and PIN at the right. One PIN signs the list that is seen, once, and is forgotten.
/// restoreState() {"documents": ids, "as": "person" or "agency"}.
class SigningPage : public Page
{
    Q_OBJECT

public:
    explicit SigningPage(const IncomingParts &parts, QWidget *parent = nullptr);
    ~SigningPage() override;

    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void aboutToLeave() override;
    void entered() override;
    void focusFirst() override;

Q_SIGNALS:
    /// Every document of the list is read, or cannot be.
    void ready();
    /// Everything that was to be signed has its answer.
    void finished();

private:
    struct Row
    {
        enum class State { Reading, Ready, Refused, Signing, Signed, Failed };
        SubjectId id;
        OutgoingDocument document;
        DraftFile file;
        QString slot;       ///< of an attachment, which follows its document in the list; empty: the document itself
        QString path;       ///< of the PDF that is shown and signed
        QString madeHash;   ///< of that PDF, where it was made of the file; else empty
        QStringList lines;  ///< of copies and attachments: what stands at the top right, the time apart
        bool safe = false; ///< its pages may be drawn here
        signing::SignaturePlace place;
        bool certain = false;
        outgoing::PrintedCode printed = outgoing::PrintedCode::Unknown; ///< of a document that has its number
        State state = State::Reading;
        bool asked = false; ///< it is among those that are being signed
        QString said; ///< why it cannot be signed, or was not
    };
    void build();
    QWidget *buildPages();
    QWidget *buildSide();
    void connectActions();
    static QString madeFolder();
    void readNext();
    void readCopy(int row);
    void addAttachments(int row);
    void readAttachment(int row);
    void findFile(int row);
    void makeFile(int row, QFuture<Result<drafting::SignablePdf>> made);
    void findSignature(int row, const QString &path, const Reading &reading);
    void taken(int row, const QString &path, const Reading &reading, const std::optional<signing::SignaturePlace> &person);
    void proposePlace(Row &row, const QList<PageText> &pages, const std::optional<signing::SignaturePlace> &person) const;
    void refuse(int row, const QString &sentence);
    void showRows();
    void showRow(int row);
    void showBox();
    void listKeys();
    void takeKeys(const signing::KeyList &keys);
    void showKey();
    SigningPictures pictures() const;
    void loadPictures(const std::function<void()> &then);
    QImage pictureOf() const;
    QString signsFor() const;
    signing::SignatureLook lookOf(const Row &row) const;
    QImage previewOf(const Row &row) const;
    QString labelOf(const Row &row) const;
    void sign();
    void begun(int document);
    void answered(const Result<QList<outgoing::DocumentSigned>> &result);
    Error named(Error error) const;
    outgoing::FileToSign fileOf(const Row &row) const;
    void leaveOut();
    bool isAble(const Row &row) const;
    static bool isPrintedOtherwise(const Row &row);
    int ableDocuments() const;
    int documents() const;
    void settle(const outgoing::DocumentSigned &done);
    void showSigned(const SubjectId &id, const QString &slot, const QString &file);
    void openSetup();
    void updateState();
    int count(Row::State state) const;

    IncomingParts m_parts;
    signing::SignAs m_as = signing::SignAs::Person;
    QList<Row> m_rows;
    QList<SubjectId> m_order;    ///< of the documents that are being signed
    signing::KeyList m_keys;
    directory::SigningPictures m_kept; ///< pictures that the office keeps for this person
    bool m_pictured = false; ///< there is a picture of what is signed with
    QStandardItemModel *m_model;
    QListView *m_list;
    QLabel *m_title;
    PdfView *m_pages;
    QLabel *m_placeNote;
    Banner *m_banner;
    QComboBox *m_certificates;
    QLabel *m_certificateNote;
    PasswordEdit *m_pin;
    LabelledField *m_pinField;
    ProgressLine *m_progress;
    QLabel *m_lookNote;
    std::unique_ptr<QTemporaryDir> m_made; ///< PDFs made of Word files; gone with the list
    std::stop_source m_stop;
    std::stop_source m_reading;
    std::stop_source m_showing; ///< of the pages shown
    int m_shown = -1;
    int m_generation = 0;
    bool m_signing = false;
    bool m_listing = false;
};

}
