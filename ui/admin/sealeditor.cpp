// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/sealeditor.h"

#include "app/directory/signingpictures.h"
#include "ui/models/onresult.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/pngfile.h"
#include "ui/widgets/theme.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int side = 120;
}

SealEditor::SealEditor(Office &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_picture(plainLabel({}, this)), m_remove(new Button(tr("Remove"), Button::Look::Flat, this))
{
    m_picture->setObjectName(QStringLiteral("seal.picture"));
    m_picture->setFrameShape(QFrame::StyledPanel);
    m_picture->setFixedSize(side, side);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setAutoFillBackground(true);
    QPalette paper = m_picture->palette(); // as on paper, in the dark too
    paper.setColor(QPalette::Window, Qt::white);
    paper.setColor(QPalette::WindowText, Qt::darkGray);
    m_picture->setPalette(paper);
    auto *choose = new Button(tr("Choose a file…"), Button::Look::Framed, this);
    choose->setObjectName(QStringLiteral("seal.choose"));
    m_remove->setObjectName(QStringLiteral("seal.remove"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(choose);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::s);
    words->addWidget(wrappedLabel(tr("Red, on a transparent ground, in its real size (PNG, 300 dots an inch). It shows in signatures of the agency, on every PC, and only clerks and administrators see it here."), this));
    words->addLayout(buttons);
    words->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(headingLabel(tr("Picture of the agency's seal"), this));
    column->addLayout(row);
    connect(choose, &Button::clicked, this, &SealEditor::choose);
    connect(m_remove, &Button::clicked, this, [this] { keep({}, tr("The office keeps no picture of its seal any more.")); });
    load();
}

void SealEditor::load()
{
    onResult(directory::signingPictures(m_office), this, [this](const Result<directory::SigningPictures> &kept) {
        if (!kept) {
            Q_EMIT failed(kept.error());
            return;
        }
        const QPixmap picture = QPixmap::fromImage(pngImage(kept->seal));
        m_remove->setEnabled(!picture.isNull());
        if (picture.isNull())
            m_picture->setText(tr("none"));
        else
            m_picture->setPixmap(picture.scaled(m_picture->size() - QSize(space::s, space::s), Qt::KeepAspectRatio, Qt::SmoothTransformation));
        Q_EMIT loaded();
    });
}

void SealEditor::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose a picture"));
    dialog->setNameFilter(tr("PNG pictures (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &SealEditor::take);
    dialog->open();
}

void SealEditor::take(const QString &path)
{
    const PngFile png = pngFile(path, directory::largestPicture);
    const QString name = QFileInfo(path).fileName();
    const QVariantMap names{{QStringLiteral("file"), name}, {QStringLiteral("name"), name}};
    switch (png.problem) {
    case PngFile::Problem::Unreadable: Q_EMIT failed({ErrorCode::FileUnreadable, names}); return;
    case PngFile::Problem::TooLarge: Q_EMIT failed({ErrorCode::FileTooLarge, names}); return;
    case PngFile::Problem::NoPicture: Q_EMIT failed({ErrorCode::FileTypeRefused, names}); return;
    case PngFile::Problem::None: keep(png.bytes, tr("The picture of the seal is kept."));
    }
}

void SealEditor::keep(const QByteArray &png, const QString &said)
{
    onResult(directory::keepSeal(m_office, png), this, [this, said](const Result<Receipt> &done) {
        if (done)
            Q_EMIT messageShown(said);
        else
            Q_EMIT failed(done.error());
        load();
    });
}

}
