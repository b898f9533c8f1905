// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composing/composeddocument.h"

/// Made-up documents that are hard on a layout, each in its own way.
namespace congso::composing::samples {

inline Paragraph said(const QString &text, PartStyle style = PartStyle::Text)
{
    return {style, {TextRun{text, false, false, false}}};
}

inline const QString &sentence()
{
    static const QString text = QStringLiteral("Thực hiện Kế hoạch số 18/KH-SNV ngày 26 tháng 02 năm 2026 của Sở Nội vụ về việc bồi dưỡng nghiệp vụ văn thư "
                                               "điện tử năm 2026, Ủy ban nhân dân xã cử 12 công chức tham gia lớp bồi dưỡng tại tỉnh.");
    return text;
}

inline ComposedDocument letter()
{
    ComposedDocument document;
    document.kind = QStringLiteral("CV");
    document.parentAgency = QStringLiteral("Ủy ban nhân dân tỉnh Bình An");
    document.agency = QStringLiteral("Sở Nội vụ");
    document.number = QStringLiteral("214");
    document.notation = QStringLiteral("SNV-VP");
    document.place = QStringLiteral("Bình An");
    document.date = QDate(2026, 2, 9);
    document.subject = QStringLiteral("Cử công chức tham gia lớp bồi dưỡng");
    document.addressees = {QStringLiteral("Bộ Nội vụ")};
    document.body = {said(sentence()), said(sentence()), said(QStringLiteral("Đề nghị quý Bộ xem xét, trả lời."))};
    document.signer = {{{QStringLiteral("KT"), QStringLiteral("Giám đốc")}}, QStringLiteral("Phó Giám đốc"), {}, QStringLiteral("Lê Trung Kiên")};
    document.recipients = {QStringLiteral("Như trên"), QStringLiteral("Lưu: VT, VP")};
    document.drafterMark = QStringLiteral("PL");
    document.copies = 300;
    return document;
}

inline ComposedDocument decision()
{
    ComposedDocument document = letter();
    document.kind = QStringLiteral("QĐ");
    document.parentAgency.clear();
    document.agency = QStringLiteral("Ủy ban nhân dân\nxã Sông Thao");
    document.number.clear();
    document.notation = QStringLiteral("QĐ-UBND");
    document.date = {};
    document.place = QStringLiteral("Sông Thao");
    document.subject = QStringLiteral("Về việc ban hành Quy chế công tác văn thư");
    document.addressees.clear();
    document.issuer = QStringLiteral("Ủy ban nhân dân xã Sông Thao");
    document.bases = {QStringLiteral("Căn cứ Luật Tổ chức chính quyền địa phương"),
                      QStringLiteral("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"),
                      QStringLiteral("Theo đề nghị của Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã")};
    document.body = {said(QStringLiteral("Ban hành kèm theo Quyết định này Quy chế công tác văn thư của xã."), PartStyle::Article),
                     said(QStringLiteral("Hiệu lực thi hành"), PartStyle::Article),
                     said(QStringLiteral("Quyết định này có hiệu lực kể từ ngày ký."), PartStyle::Clause),
                     said(QStringLiteral("Bãi bỏ các quy định trước đây trái với Quyết định này, gồm:"), PartStyle::Clause),
                     said(QStringLiteral("Quy chế cũ;"), PartStyle::Point), said(QStringLiteral("Các văn bản sửa đổi."), PartStyle::Point),
                     said(QStringLiteral("Chánh Văn phòng, các phòng và cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này."), PartStyle::Article)};
    document.signer = {{{QStringLiteral("TM"), QStringLiteral("Ủy ban nhân dân")}}, QStringLiteral("Chủ tịch"), {}, QStringLiteral("Trần Thị Hòa")};
    document.recipients = {QStringLiteral("Như Điều 3"), QStringLiteral("Lưu: VT, VP")};
    return document;
}

inline ComposedDocument longReport()
{
    ComposedDocument document = letter();
    document.kind = QStringLiteral("BC");
    document.parentAgency = QStringLiteral("Bộ Nông nghiệp và Môi trường");
    document.agency = QStringLiteral("Cục Quản lý chất lượng, chế biến và phát triển thị trường nông, lâm, thủy sản");
    document.notation = QStringLiteral("BC-CCPT");
    document.subject = QStringLiteral("Kết quả thực hiện nhiệm vụ quản lý chất lượng, chế biến và phát triển thị trường sáu tháng đầu năm, phương hướng, "
                                      "nhiệm vụ trọng tâm sáu tháng cuối năm 2026");
    document.urgency = QStringLiteral("express");
    document.circulation = QStringLiteral("Lưu hành nội bộ");
    document.contact = {QStringLiteral("Số 10 đường Trung tâm, thành phố Bình An"), QStringLiteral("ĐT: 024 3000 0000; thư điện tử: cuc@example.gov.vn")};
    document.addressees = {QStringLiteral("Bộ Nông nghiệp và Môi trường"), QStringLiteral("Văn phòng Chính phủ"),
                           QStringLiteral("Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương vùng đồng bằng và ven biển")};
    document.body.clear();
    for (int part = 0; part < 3; ++part) {
        document.body += said(QStringLiteral("Kết quả thực hiện"), PartStyle::Heading);
        for (int i = 0; i < 4; ++i) {
            document.body += said(QStringLiteral("Công tác chỉ đạo, điều hành. ") + sentence(), PartStyle::Clause);
            document.body += Paragraph{PartStyle::Text, {{sentence() + u' ', false, false, false}, {QStringLiteral("Đạt 98 % kế hoạch"), true, false, false}, {QStringLiteral(", xem "), false, false, false}, {QStringLiteral("chú thích"), false, true, true}, {QStringLiteral("."), false, false, false}}};
            document.body += said(sentence(), PartStyle::Dash);
        }
    }
    Table table{{{1, CellAlign::Centre}, {6, CellAlign::Left}, {2, CellAlign::Right}}, {}, true};
    table.rows += {TableCell{{{QStringLiteral("STT"), false, false, false}}}, TableCell{{{QStringLiteral("Chỉ tiêu"), false, false, false}}}, TableCell{{{QStringLiteral("Kết quả"), false, false, false}}}};
    for (int i = 1; i < 30; ++i)
        table.rows += {TableCell{{{QString::number(i), false, false, false}}}, TableCell{{{QStringLiteral("Số cơ sở được kiểm tra lần thứ %1").arg(i), false, false, false}}}, TableCell{{{QString::number(i * 137), false, false, false}}}};
    document.body.insert(8, table);
    document.appendices = {{QStringLiteral("Danh mục cơ sở"), {said(sentence())}}, {QStringLiteral("Biểu tổng hợp"), {table}}};
    return document;
}

inline ComposedDocument manyRecipients()
{
    ComposedDocument document = letter();
    document.urgency = QStringLiteral("urgent");
    document.recipients.clear();
    for (int i = 1; i < 90; ++i)
        document.recipients += QStringLiteral("Ủy ban nhân dân xã, phường thứ %1 và các đơn vị trực thuộc").arg(i);
    document.recipients += QStringLiteral("Lưu: VT, VP");
    return document;
}

inline ComposedDocument minutes()
{
    ComposedDocument document = letter();
    document.kind = QStringLiteral("BB");
    document.notation = QStringLiteral("BB-SNV");
    document.addressees.clear();
    document.subject = QStringLiteral("Họp giao ban tuần");
    document.signer = {{}, QStringLiteral("Chủ tọa"), {}, QStringLiteral("Lê Trung Kiên")};
    document.cosigner = {{}, QStringLiteral("Thư ký"), {}, QStringLiteral("Phạm Thu Hà")};
    document.recipients = {QStringLiteral("Các thành viên dự họp"), QStringLiteral("Lưu: VT, Hồ sơ")};
    return document;
}

}
