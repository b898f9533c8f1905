// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/democontent.h"

namespace congso {

namespace {

QList<DemoUnit> units()
{
    return {
        {QStringLiteral("BGĐ"), {}, QStringLiteral("Ban Giám đốc")},
        {QStringLiteral("VP"), {}, QStringLiteral("Văn phòng")},
        {QStringLiteral("TCBC"), {}, QStringLiteral("Phòng Tổ chức, biên chế")},
        {QStringLiteral("CCVC"), {}, QStringLiteral("Phòng Công chức, viên chức")},
        {QStringLiteral("XDCQ"), {}, QStringLiteral("Phòng Xây dựng chính quyền")},
        {QStringLiteral("CCHC"), {}, QStringLiteral("Phòng Cải cách hành chính")},
        {QStringLiteral("VTLT"), {}, QStringLiteral("Phòng Văn thư, lưu trữ")},
        {QStringLiteral("TĐKT"), {}, QStringLiteral("Phòng Thi đua, khen thưởng")},
        {QStringLiteral("LĐVL"), {}, QStringLiteral("Phòng Lao động, việc làm")},
        {QStringLiteral("NCC"), {}, QStringLiteral("Phòng Người có công")},
        {QStringLiteral("PCKT"), {}, QStringLiteral("Phòng Pháp chế, kiểm tra")},
        {QStringLiteral("TTLT"), {}, QStringLiteral("Trung tâm Lưu trữ lịch sử")},
        {QStringLiteral("TTLT-BQ"), QStringLiteral("TTLT"), QStringLiteral("Tổ Thu thập, bảo quản")},
        {QStringLiteral("TTLT-KT"), QStringLiteral("TTLT"), QStringLiteral("Tổ Khai thác, sử dụng")},
    };
}

DemoPerson person(const QString &login, const QString &name, const QString &unit, const QString &title, Roles roles)
{
    static constexpr int firstPhone = 100; // extensions of the office's exchange
    int sum = firstPhone;
    for (const QChar c : login)
        sum = (sum * 31 + c.unicode()) % 900;
    return {login, name, QStringLiteral("máy lẻ %1").arg(100 + sum), {{unit, title, roles}}};
}

QList<DemoPerson> leaders()
{
    return {
        person(QStringLiteral("bao.phan"), QStringLiteral("Phan Quốc Bảo"), QStringLiteral("BGĐ"), QStringLiteral("Giám đốc"), Role::AgencyLeader),
        person(QStringLiteral("mai.nguyen"), QStringLiteral("Nguyễn Thị Mai"), QStringLiteral("BGĐ"), QStringLiteral("Phó Giám đốc"), Role::AgencyLeader),
        person(QStringLiteral("duc.vu"), QStringLiteral("Vũ Minh Đức"), QStringLiteral("BGĐ"), QStringLiteral("Phó Giám đốc"), Role::AgencyLeader),
        person(QStringLiteral("khai.dang"), QStringLiteral("Đặng Văn Khải"), QStringLiteral("VP"), QStringLiteral("Chánh Văn phòng"),
               Role::HeadOfOffice | Role::HeadOfUnit),
        person(QStringLiteral("trang.ly"), QStringLiteral("Lý Thu Trang"), QStringLiteral("VP"), QStringLiteral("Phó Chánh Văn phòng"), Role::Officer),
        person(QStringLiteral("lan.hoang"), QStringLiteral("Hoàng Lan"), QStringLiteral("VP"), QStringLiteral("Văn thư"), Role::Clerk),
        person(QStringLiteral("ngoc.bui"), QStringLiteral("Bùi Thị Ngọc"), QStringLiteral("VP"), QStringLiteral("Kế toán trưởng"), Role::Officer),
        person(QStringLiteral("quantri"), QStringLiteral("Kiều Duy Khánh"), QStringLiteral("VP"), QStringLiteral("Quản trị hệ thống"), Role::Administrator),
    };
}

QList<DemoPerson> staff()
{
    const QString head = QStringLiteral("Trưởng phòng");
    const QString officer = QStringLiteral("Chuyên viên");
    return {
        person(QStringLiteral("tuan.duong"), QStringLiteral("Dương Anh Tuấn"), QStringLiteral("TCBC"), head, Role::HeadOfUnit),
        person(QStringLiteral("nhung.mai"), QStringLiteral("Mai Hồng Nhung"), QStringLiteral("TCBC"), officer, Role::Officer),
        person(QStringLiteral("ha.pham"), QStringLiteral("Phạm Thu Hà"), QStringLiteral("CCVC"), head, Role::HeadOfUnit),
        person(QStringLiteral("binh.le"), QStringLiteral("Lê Thị Thanh Bình"), QStringLiteral("CCVC"), QStringLiteral("Phó Trưởng phòng"), Role::Officer),
        person(QStringLiteral("hoa.tran"), QStringLiteral("Trần Văn Hòa"), QStringLiteral("CCVC"), officer, Role::Officer),
        person(QStringLiteral("huy.do"), QStringLiteral("Đỗ Quang Huy"), QStringLiteral("CCVC"), officer, Role::Officer),
        person(QStringLiteral("viet.ta"), QStringLiteral("Tạ Quốc Việt"), QStringLiteral("XDCQ"), head, Role::HeadOfUnit),
        person(QStringLiteral("yen.luong"), QStringLiteral("Lương Thị Yến"), QStringLiteral("XDCQ"), officer, Role::Officer),
        person(QStringLiteral("phong.ngo"), QStringLiteral("Ngô Đình Phong"), QStringLiteral("CCHC"), head, Role::HeadOfUnit),
        person(QStringLiteral("dung.trinh"), QStringLiteral("Trịnh Thùy Dung"), QStringLiteral("CCHC"), officer, Role::Officer),
        person(QStringLiteral("hanh.cao"), QStringLiteral("Cao Thị Hạnh"), QStringLiteral("VTLT"), head, Role::HeadOfUnit),
        person(QStringLiteral("nam.ho"), QStringLiteral("Hồ Sỹ Nam"), QStringLiteral("VTLT"), officer, Role::Officer),
        person(QStringLiteral("cuong.ha"), QStringLiteral("Hà Mạnh Cường"), QStringLiteral("TĐKT"), head, Role::HeadOfUnit),
        person(QStringLiteral("oanh.tran"), QStringLiteral("Trần Thị Kim Oanh"), QStringLiteral("TĐKT"), officer, Role::Officer),
        person(QStringLiteral("thanh.dinh"), QStringLiteral("Đinh Công Thành"), QStringLiteral("LĐVL"), head, Role::HeadOfUnit),
        person(QStringLiteral("anh.phung"), QStringLiteral("Phùng Ngọc Ánh"), QStringLiteral("LĐVL"), officer, Role::Officer),
        person(QStringLiteral("tai.nguyen"), QStringLiteral("Nguyễn Hữu Tài"), QStringLiteral("NCC"), head, Role::HeadOfUnit),
        person(QStringLiteral("linh.vuong"), QStringLiteral("Vương Khánh Linh"), QStringLiteral("NCC"), officer, Role::Officer),
        person(QStringLiteral("loi.doan"), QStringLiteral("Đoàn Văn Lợi"), QStringLiteral("PCKT"), head, Role::HeadOfUnit),
        person(QStringLiteral("thao.kim"), QStringLiteral("Kim Phương Thảo"), QStringLiteral("PCKT"), officer, Role::Officer),
        person(QStringLiteral("thuy.chu"), QStringLiteral("Chu Thị Bích Thủy"), QStringLiteral("TTLT"), QStringLiteral("Giám đốc Trung tâm"), Role::HeadOfUnit),
        person(QStringLiteral("vinh.lam"), QStringLiteral("Lâm Thế Vinh"), QStringLiteral("TTLT-BQ"), QStringLiteral("Lưu trữ viên"),
               Role::Archivist | Role::Officer),
        person(QStringLiteral("tam.thai"), QStringLiteral("Thái Minh Tâm"), QStringLiteral("TTLT-KT"), officer, Role::Officer),
    };
}

/// Who keeps the office's own archive and stands in for the clerk: a person with two posts.
DemoPerson archivist()
{
    DemoPerson hien = person(QStringLiteral("hien.quach"), QStringLiteral("Quách Thị Hiền"), QStringLiteral("VP"), QStringLiteral("Lưu trữ viên"),
                             Role::Archivist | Role::Officer);
    hien.posts.append({QStringLiteral("VP"), QStringLiteral("Văn thư (kiêm nhiệm)"), Role::Clerk});
    return hien;
}

}

DemoOffice demoOffice()
{
    DemoOffice office;
    office.agency.name = QStringLiteral("Sở Nội vụ tỉnh Phú Thượng");
    office.agency.parent = QStringLiteral("Ủy ban nhân dân tỉnh Phú Thượng");
    office.agency.shortName = QStringLiteral("SNV");
    office.agency.place = QStringLiteral("Phú Thượng");
    office.units = units();
    office.people = leaders() + staff();
    office.people.append(archivist());
    return office;
}

bool isDemoWorkday(QDate date)
{
    if (!date.isValid() || date.dayOfWeek() > Qt::Friday)
        return false;
    const int day = date.month() * 100 + date.day();
    for (const int fixed : {101, 430, 501, 901, 902}) {
        if (day == fixed)
            return false;
    }
    if (date.year() == 2025)
        return !(day >= 127 && day <= 131) && day != 407 && day != 502;
    if (date.year() == 2026)
        return !(day >= 216 && day <= 220) && day != 102 && day != 427 && day != 831 && day != 1124;
    return true;
}

QDate demoWorkdaysAfter(QDate date, int days)
{
    const int step = days < 0 ? -1 : 1;
    for (int left = qAbs(days); left > 0;) {
        date = date.addDays(step);
        if (isDemoWorkday(date))
            --left;
    }
    return date;
}

}
