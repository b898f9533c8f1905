// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/democontentphrases.h"

namespace congso {

const DemoHands &demoHands(const QString &unit)
{
    static const QString bao = QStringLiteral("bao.phan");
    static const QString mai = QStringLiteral("mai.nguyen");
    static const QString duc = QStringLiteral("duc.vu");
    static const QList<DemoHands> hands{
        {QStringLiteral("VP"), mai, QStringLiteral("khai.dang"), {QStringLiteral("trang.ly"), QStringLiteral("ngoc.bui"), QStringLiteral("hien.quach")}},
        {QStringLiteral("TCBC"), bao, QStringLiteral("tuan.duong"), {QStringLiteral("nhung.mai")}},
        {QStringLiteral("CCVC"), mai, QStringLiteral("ha.pham"), {QStringLiteral("hoa.tran"), QStringLiteral("huy.do"), QStringLiteral("binh.le")}},
        {QStringLiteral("XDCQ"), bao, QStringLiteral("viet.ta"), {QStringLiteral("yen.luong")}},
        {QStringLiteral("CCHC"), mai, QStringLiteral("phong.ngo"), {QStringLiteral("dung.trinh")}},
        {QStringLiteral("VTLT"), mai, QStringLiteral("hanh.cao"), {QStringLiteral("nam.ho")}},
        {QStringLiteral("TĐKT"), duc, QStringLiteral("cuong.ha"), {QStringLiteral("oanh.tran")}},
        {QStringLiteral("LĐVL"), duc, QStringLiteral("thanh.dinh"), {QStringLiteral("anh.phung")}},
        {QStringLiteral("NCC"), duc, QStringLiteral("tai.nguyen"), {QStringLiteral("linh.vuong")}},
        {QStringLiteral("PCKT"), duc, QStringLiteral("loi.doan"), {QStringLiteral("thao.kim")}},
        {QStringLiteral("TTLT"), mai, QStringLiteral("thuy.chu"), {QStringLiteral("vinh.lam"), QStringLiteral("tam.thai")}},
    };
    for (const DemoHands &one : hands) {
        if (one.unit == unit)
            return one;
    }
    return hands.first();
}

const QStringList &demoInstructions(DemoDuty duty, bool meeting)
{
    static const QStringList answer{
        QStringLiteral("Chuyển %1 chủ trì, tham mưu văn bản trả lời; hoàn thành chậm nhất ngày %2."),
        QStringLiteral("%1 nghiên cứu, tham mưu nội dung trả lời, trình lãnh đạo Sở trước ngày %2."),
        QStringLiteral("Giao %1 chủ trì, phối hợp các đơn vị liên quan tổng hợp, dự thảo văn bản trình ký chậm nhất ngày %2."),
        QStringLiteral("Đồng ý theo đề xuất của Văn phòng. %1 bảo đảm đúng thời hạn ngày %2."),
        QStringLiteral("%1 rà soát kỹ số liệu, thống nhất với các phòng trước khi trình; thời hạn ngày %2."),
    };
    static const QStringList act{
        QStringLiteral("Chuyển %1 triển khai thực hiện, báo cáo kết quả trước ngày %2."),
        QStringLiteral("%1 chủ trì, tham mưu lãnh đạo Sở tổ chức thực hiện; lưu ý các mốc thời gian trong văn bản."),
        QStringLiteral("Giao %1 tham mưu kế hoạch triển khai của Sở, trình trước ngày %2."),
        QStringLiteral("%1 phối hợp Văn phòng đưa vào chương trình công tác tháng, thực hiện đúng tiến độ."),
    };
    static const QStringList meet{
        QStringLiteral("%1 chuẩn bị tài liệu; tôi dự họp."),
        QStringLiteral("Giao %1 cử lãnh đạo phòng dự, báo cáo lại nội dung sau cuộc họp."),
        QStringLiteral("Đồng chí Trưởng phòng dự thay; %1 chuẩn bị ý kiến phát biểu."),
    };
    static const QStringList know{
        QStringLiteral("Chuyển %1 theo dõi, tổng hợp."),
        QStringLiteral("Các đơn vị nghiên cứu, thực hiện theo chức năng, nhiệm vụ."),
        QStringLiteral("%1 lưu, theo dõi."),
    };
    if (meeting)
        return meet;
    return duty == DemoDuty::Answer ? answer : duty == DemoDuty::Act ? act : know;
}

const QStringList &demoProposals()
{
    static const QStringList list{
        QStringLiteral("Đề xuất giao %1 chủ trì, thời hạn ngày %2."),
        QStringLiteral("Kính trình lãnh đạo Sở; đề xuất chuyển %1 chủ trì tham mưu, hoàn thành trước ngày %2."),
        QStringLiteral("Nội dung thuộc lĩnh vực của %1, kính trình xem xét, cho ý kiến."),
    };
    return list;
}

const QStringList &demoUnitNotes()
{
    static const QStringList list{
        QStringLiteral("Đồng chí nghiên cứu, dự thảo; trao đổi với lãnh đạo phòng trước khi trình."),
        QStringLiteral("Tổng hợp số liệu của các phòng, hoàn thành trước hạn một ngày."),
        QStringLiteral("Rà soát hồ sơ các năm trước để thống nhất số liệu."),
        QStringLiteral("Thực hiện theo ý kiến chỉ đạo của lãnh đạo Sở, chú ý thời hạn."),
        QStringLiteral("Phối hợp Văn phòng chuẩn bị tài liệu."),
    };
    return list;
}

const QStringList &demoOpinions()
{
    static const QStringList list{
        QStringLiteral("Nhất trí với nội dung dự thảo."),
        QStringLiteral("Đề nghị bổ sung căn cứ pháp lý và mốc thời gian báo cáo."),
        QStringLiteral("Số liệu của đơn vị đã gửi kèm; không có ý kiến khác."),
        QStringLiteral("Đề nghị làm rõ nguồn kinh phí thực hiện."),
        QStringLiteral("Thống nhất; đề nghị thay \"cấp huyện\" bằng \"cấp xã\" cho đúng mô hình chính quyền địa phương hai cấp."),
    };
    return list;
}

const QStringList &demoResults(DemoDuty duty, bool meeting)
{
    static const QStringList answer{
        QStringLiteral("Đã dự thảo văn bản trả lời, trình lãnh đạo phòng xem xét."),
        QStringLiteral("Đã tổng hợp số liệu của 28 xã, phường, hoàn thành báo cáo."),
        QStringLiteral("Đã trình lãnh đạo Sở ký văn bản trả lời, chuyển Văn thư phát hành."),
        QStringLiteral("Đã tổng hợp ý kiến của các phòng, thống nhất nội dung tham gia."),
    };
    static const QStringList act{
        QStringLiteral("Đã triển khai đến các đơn vị, cập nhật vào kế hoạch công tác tháng."),
        QStringLiteral("Đã tham mưu kế hoạch của Sở và văn bản hướng dẫn các xã, phường."),
        QStringLiteral("Đã hoàn thành nhiệm vụ được giao, hồ sơ lưu tại phòng."),
    };
    static const QStringList meet{
        QStringLiteral("Đã dự họp, báo cáo lãnh đạo Sở nội dung kết luận."),
        QStringLiteral("Đã chuẩn bị tài liệu và ý kiến phát biểu, trình lãnh đạo Sở."),
    };
    if (meeting)
        return meet;
    return duty == DemoDuty::Answer ? answer : act;
}

const QStringList &demoReasons(DemoFate fate)
{
    static const QStringList none;
    static const QStringList returned{
        QStringLiteral("Nội dung thuộc chức năng của đơn vị khác, đề nghị phân công lại."),
        QStringLiteral("Nội dung liên quan nhiều phòng, đề nghị lãnh đạo Sở giao đơn vị chủ trì."),
    };
    static const QStringList extension{
        QStringLiteral("Chờ số liệu của 06 xã chưa gửi báo cáo."),
        QStringLiteral("Cần xin ý kiến Sở Tài chính trước khi trình lãnh đạo Sở."),
        QStringLiteral("Khối lượng hồ sơ phải rà soát lớn hơn dự kiến."),
    };
    static const QStringList suspended{
        QStringLiteral("Chờ văn bản hướng dẫn của Bộ Nội vụ."),
        QStringLiteral("Chờ ý kiến chỉ đạo của Ủy ban nhân dân tỉnh."),
    };
    static const QStringList voided{
        QStringLiteral("Vào sổ trùng với văn bản đã đăng ký."),
        QStringLiteral("Văn bản gửi nhầm cơ quan, đã trả lại nơi gửi."),
    };
    switch (fate) {
    case DemoFate::Returned:
        return returned;
    case DemoFate::ExtensionAsked:
        return extension;
    case DemoFate::Suspended:
        return suspended;
    case DemoFate::Voided:
        return voided;
    default:
        return none;
    }
}

}
