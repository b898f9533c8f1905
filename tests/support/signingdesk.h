// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing/make/sign.h"
#include "tests/support/builtreader.h"
#include "tests/support/softtokens.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

namespace congso::testing {

/// The tokens of a leader ("Nguyễn Văn Ký") and of an agency ("Sở Nội vụ tỉnh Bình An"), under one authority.
struct SigningDesk
{
    QTemporaryDir dir;
    std::unique_ptr<SoftTokens> tokens;
    TestIdentity root = TestIdentity::selfSigned(named(u"Cơ quan chứng thực thử"_qs, 0, true));
    TestIdentity person = root.issue(named(u"Nguyễn Văn Ký"_qs, 0));
    TestIdentity agency = root.issue(named(u"Sở Nội vụ tỉnh Bình An"_qs, 2048));

    /// Good whatever the day of a test's clock is.
    static TestIdentity::Making named(const QString &name, int rsaBits, bool authority = false)
    {
        return {.name = name, .from = QDateTime(QDate(2020, 1, 1), QTime(), Qt::UTC), .until = QDateTime(QDate(2049, 1, 1), QTime(), Qt::UTC), .authority = authority, .rsaBits = rsaBits};
    }

    /// False when a tool fails.
    bool lay()
    {
        tokens = std::make_unique<SoftTokens>(dir.filePath(u"hsm"_qs));
        return tokens->add(u"Lanh dao"_qs) && tokens->put(u"Lanh dao"_qs, person, "\x01") && tokens->add(u"Van thu"_qs) && tokens->put(u"Van thu"_qs, agency, "\x02");
    }

    static signing::KeySources sources() { return {.systemModules = false, .modules = {SoftTokens::driver()}, .userStore = {}}; }
    static signing::Pin pin() { return signing::Pin(SoftTokens::pin()); }

    QString identity(const QString &name) const
    {
        const auto found = signing::listKeys(sources(), QDateTime::currentDateTimeUtc()).find(name);
        return found ? found->id : QString();
    }

    /// With the key of who has that name; nothing when it does not open.
    std::unique_ptr<signing::SigningSession> session(const QString &name) const
    {
        auto opened = signing::SigningSession::open(sources(), identity(name), pin(), QDateTime::currentDateTimeUtc());
        return opened ? std::move(*opened) : nullptr;
    }
    SignatureCheck check(Reader &reader, const QByteArray &pdf) const
    {
        return reader.checkSignatures(write(u"da-ky.pdf"_qs, pdf), {root.certificate()}, {}).result().value_or(SignatureCheck());
    }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

    /// What pdfsig says of the signatures of a file, one line each; nothing when it is not there.
    QStringList pdfsig(const QString &path) const
    {
        QProcess run;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_qs, dir.path());
        run.setProcessEnvironment(environment);
        run.start(u"pdfsig"_qs, {u"-nocert"_qs, path});
        if (!run.waitForFinished(60'000))
            return {};
        QStringList lines;
        for (const QByteArray &line : run.readAllStandardOutput().split('\n')) {
            if (line.contains("Signature Validation:"))
                lines << QString::fromUtf8(line).section(u':', 1).trimmed();
        }
        return lines;
    }

    static QImage picture(const QColor &colour, const QSize &size)
    {
        QImage image(size, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setBrush(colour);
        painter.setPen(Qt::NoPen);
        painter.drawRect(image.rect());
        return image;
    }
};

}
