// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/worker/picturereading.h"

#include "app/reading/worker/ocr.h"
#include "app/reading/worker/scanpicture.h"
#include "app/reading/worker/textjudge.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <vector>

namespace congso::worker {

namespace {

constexpr double mostDots = 150'000'000; ///< A2 at 600 dpi
constexpr qsizetype mostPages = 2000;
constexpr double fallbackDpi = 200;
constexpr double paperInches = 11.69; ///< longer side of A4, what a picture without a resolution most probably shows

bool isTiff(const char *data, qsizetype size)
{
    return size > 4 && (data[0] == 'I' || data[0] == 'M') && data[0] == data[1];
}

struct Head
{
    int width = 0;
    int height = 0;

    bool bearable() const { return width > 0 && height > 0 && double(width) * height <= mostDots; }
};

/// The pictures of a file, none of which is decoded before its head has told a bearable size.
class Pictures
{
public:
    Pictures(const char *data, qsizetype size) : m_data(reinterpret_cast<const l_uint8 *>(data)), m_size(size_t(size)), m_tiff(isTiff(data, size))
    {
        while (qsizetype(m_heads.size()) < mostPages) {
            const auto head = headOf(int(m_heads.size()));
            if (!head)
                break;
            m_heads.push_back(*head);
            if (!m_tiff)
                break;
        }
    }
    int count() const { return int(m_heads.size()); }
    bool bearable(int number) const { return m_heads[size_t(number)].bearable(); }
    /// Null when it cannot be decoded.
    PixPtr picture(int number) const
    {
        if (!bearable(number))
            return {};
        return PixPtr(m_tiff ? pixReadMemTiff(m_data, m_size, number) : pixReadMem(m_data, m_size));
    }

private:
    std::optional<Head> headOf(int number) const
    {
        Head head;
        l_int32 format = 0, bits = 0, samples = 0, mapped = 0, resolution = 0;
        const l_ok failed = m_tiff
            ? readHeaderMemTiff(m_data, m_size, number, &head.width, &head.height, &bits, &samples, &resolution, &mapped, &format)
            : pixReadHeaderMem(m_data, m_size, &format, &head.width, &head.height, &bits, &samples, &mapped);
        return failed ? std::nullopt : std::optional(head);
    }

    const l_uint8 *m_data;
    size_t m_size;
    bool m_tiff;
    std::vector<Head> m_heads;
};

double resolutionOf(Pix *picture)
{
    const int x = pixGetXRes(picture), y = pixGetYRes(picture);
    if (x >= 70 && x <= 1200 && y >= 70 && y <= 1200)
        return x;
    const double guess = std::max(pixGetWidth(picture), pixGetHeight(picture)) / paperInches;
    return guess >= 70 && guess <= 700 ? guess : fallbackDpi;
}

void sendPage(const PixPtr &picture, Stamps stamps, PageStream &pages)
{
    PageText page;
    page.source = TextSource::None;
    QList<wire::Word> words;
    if (picture) {
        const double dpi = resolutionOf(picture.get());
        page.size = QSizeF(pixGetWidth(picture.get()), pixGetHeight(picture.get())) * 72 / dpi;
        if (pages.request().ocr != wire::Ocr::Never && !loadOcr())
            pages.needs(wire::Needs::Ocr);
        else if (pages.request().ocr != wire::Ocr::Never) {
            const Recognised seen = recogniseText(picture.get(), dpi, stamps);
            words = seen.words;
            page.notes = seen.notes;
            page.confidence = seen.confidence;
        }
    }
    if (!words.isEmpty()) {
        page.source = TextSource::Ocr;
        QString text;
        for (const wire::Word &word : std::as_const(words))
            text += word.word.text + u' ';
        page.language = languageOf(text);
    }
    pages.send(page, words);
}

}

std::optional<wire::FailureReason> readPicture(const char *data, qsizetype size, PageStream &pages, bool alone)
{
    const Pictures pictures(data, size);
    if (pictures.count() == 0)
        return wire::FailureReason::Broken;
    if (!pictures.bearable(0))
        return wire::FailureReason::Limit;
    if (alone)
        pages.begin(wire::ContentKind::Picture, pictures.count());
    for (int number = 0; number < pictures.count() && !pages.full(); ++number) {
        if (pages.wants())
            sendPage(pictures.picture(number), number == 0 ? Stamps::Sought : Stamps::LeftOut, pages);
        else
            pages.skip();
    }
    if (alone)
        pages.end();
    return {};
}

std::optional<wire::FailureReason> renderPicture(const char *data, qsizetype size, PageStream &pages)
{
    const Pictures pictures(data, size);
    const wire::Request &request = pages.request();
    if (request.page >= quint32(pictures.count()))
        return wire::FailureReason::Broken;
    PixPtr read = pictures.picture(int(request.page));
    PixPtr colour(read ? pixConvertTo32(read.get()) : nullptr);
    if (!colour)
        return pictures.bearable(int(request.page)) ? wire::FailureReason::Broken : wire::FailureReason::Limit;
    const double side = std::max(pixGetWidth(colour.get()), pixGetHeight(colour.get()));
    const double factor = std::min({1.0, request.dpi / resolutionOf(read.get()), 4800 / side});
    if (factor < 1)
        colour.reset(pixScale(colour.get(), float(factor), float(factor)));
    if (!colour)
        return wire::FailureReason::Broken;
    pages.begin(wire::ContentKind::Picture, pictures.count());
    wire::Picture picture{pixGetWidth(colour.get()), pixGetHeight(colour.get()), {}};
    picture.pixels.resize(qsizetype(picture.width) * picture.height * 4);
    char *to = picture.pixels.data();
    for (int y = 0; y < picture.height; ++y) {
        const l_uint32 *from = pixGetData(colour.get()) + qsizetype(y) * pixGetWpl(colour.get());
        for (int x = 0; x < picture.width; ++x, to += 4) {
            const l_uint32 dot = from[x];
            to[0] = char(dot >> L_BLUE_SHIFT);
            to[1] = char(dot >> L_GREEN_SHIFT);
            to[2] = char(dot >> L_RED_SHIFT);
            to[3] = char(0xff);
        }
    }
    pages.out().send(wire::FrameKind::Image, wire::encode(picture));
    return {};
}

}
