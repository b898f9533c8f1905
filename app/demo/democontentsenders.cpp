// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/democontentsenders.h"

#include "app/demo/demorandom.h"

#include <QHash>
#include <QLocale>
#include <QStringList>

namespace congso {

namespace {

const QString &province()
{
    static const QString name = QStringLiteral("Phú Thượng");
    return name;
}

QString capitals(const QString &text)
{
    return QLocale(QLocale::Vietnamese).toUpper(text);
}

QString madeUpName(DemoRandom &random)
{
    static const QStringList families{
        QStringLiteral("Nguyễn"), QStringLiteral("Trần"), QStringLiteral("Lê"), QStringLiteral("Phạm"), QStringLiteral("Hoàng"),
        QStringLiteral("Vũ"), QStringLiteral("Đặng"), QStringLiteral("Bùi"), QStringLiteral("Đỗ"), QStringLiteral("Hồ"),
        QStringLiteral("Ngô"), QStringLiteral("Dương"), QStringLiteral("Lý"), QStringLiteral("Đào"), QStringLiteral("Trịnh"),
        QStringLiteral("Lương"), QStringLiteral("Tống"), QStringLiteral("Phan")};
    static const QStringList men{
        QStringLiteral("Văn Thịnh"), QStringLiteral("Trung Kiên"), QStringLiteral("Đức Anh"), QStringLiteral("Quang Minh"),
        QStringLiteral("Xuân Trường"), QStringLiteral("Hữu Nghĩa"), QStringLiteral("Thanh Tùng"), QStringLiteral("Mạnh Hùng"),
        QStringLiteral("Ngọc Sơn"), QStringLiteral("Đình Chiến"), QStringLiteral("Công Hoan"), QStringLiteral("Bá Lộc"),
        QStringLiteral("Tiến Dũng"), QStringLiteral("Gia Khiêm"), QStringLiteral("Viết Thắng"), QStringLiteral("Huy Hoàng")};
    static const QStringList women{
        QStringLiteral("Thị Hương"), QStringLiteral("Thu Hằng"), QStringLiteral("Thị Ngọc Lan"), QStringLiteral("Bích Phượng"),
        QStringLiteral("Thanh Xuân"), QStringLiteral("Thị Tuyết"), QStringLiteral("Minh Nguyệt"), QStringLiteral("Thị Hải Yến"),
        QStringLiteral("Hồng Vân"), QStringLiteral("Diệu Thúy")};
    const QString family = families.at(random.below(int(families.size())));
    const QStringList &given = random.percent(68) ? men : women;
    return family + u' ' + given.at(random.below(int(given.size())));
}

DemoSender central(const QString &name, const QString &shortName, const QString &head, const QString &deputy, int perDay,
                   const QString &parent = {})
{
    DemoSender sender;
    sender.level = CentralLevel;
    sender.name = sender.fullName = name;
    sender.parentAgency = capitals(parent);
    sender.agency = capitals(name);
    sender.shortName = shortName;
    sender.place = QStringLiteral("Hà Nội");
    sender.headTitle = head;
    sender.deputyTitle = deputy;
    sender.lettersPerDay = perDay;
    return sender;
}

QList<DemoSender> centralSenders()
{
    const QString minister = QStringLiteral("Bộ trưởng");
    const QString deputy = QStringLiteral("Thứ trưởng");
    return {
        central(QStringLiteral("Bộ Nội vụ"), QStringLiteral("BNV"), minister, deputy, 36),
        central(QStringLiteral("Văn phòng Chính phủ"), QStringLiteral("VPCP"), QStringLiteral("Bộ trưởng, Chủ nhiệm"), QStringLiteral("Phó Chủ nhiệm"), 48),
        central(QStringLiteral("Bộ Tài chính"), QStringLiteral("BTC"), minister, deputy, 60),
        central(QStringLiteral("Bộ Tư pháp"), QStringLiteral("BTP"), minister, deputy, 25),
        central(QStringLiteral("Bộ Khoa học và Công nghệ"), QStringLiteral("BKHCN"), minister, deputy, 22),
        central(QStringLiteral("Bộ Giáo dục và Đào tạo"), QStringLiteral("BGDĐT"), minister, deputy, 28),
        central(QStringLiteral("Bộ Y tế"), QStringLiteral("BYT"), minister, deputy, 30),
        central(QStringLiteral("Bộ Xây dựng"), QStringLiteral("BXD"), minister, deputy, 30),
        central(QStringLiteral("Bộ Công Thương"), QStringLiteral("BCT"), minister, deputy, 30),
        central(QStringLiteral("Bộ Nông nghiệp và Môi trường"), QStringLiteral("BNNMT"), minister, deputy, 34),
        central(QStringLiteral("Bộ Dân tộc và Tôn giáo"), QStringLiteral("BDTTG"), minister, deputy, 9),
        central(QStringLiteral("Thanh tra Chính phủ"), QStringLiteral("TTCP"), QStringLiteral("Tổng Thanh tra"), QStringLiteral("Phó Tổng Thanh tra"), 10),
        central(QStringLiteral("Cục Văn thư và Lưu trữ nhà nước"), QStringLiteral("VTLTNN"), QStringLiteral("Cục trưởng"), QStringLiteral("Phó Cục trưởng"), 5,
                QStringLiteral("Bộ Nội vụ")),
        central(QStringLiteral("Cục Việc làm"), QStringLiteral("CVL"), QStringLiteral("Cục trưởng"), QStringLiteral("Phó Cục trưởng"), 4, QStringLiteral("Bộ Nội vụ")),
        central(QStringLiteral("Cục Người có công"), QStringLiteral("NCC"), QStringLiteral("Cục trưởng"), QStringLiteral("Phó Cục trưởng"), 4,
                QStringLiteral("Bộ Nội vụ")),
    };
}

DemoSender committee(const QString &what, const QString &name, DemoLevel level, int perDay)
{
    DemoSender sender;
    sender.level = level;
    sender.name = QStringLiteral("UBND %1 %2").arg(what, name);
    sender.fullName = QStringLiteral("Ủy ban nhân dân %1 %2").arg(what, name);
    sender.agency = QStringLiteral("ỦY BAN NHÂN DÂN\n%1").arg(capitals(what + u' ' + name));
    sender.shortName = QStringLiteral("UBND");
    sender.place = name;
    sender.collective = QStringLiteral("TM. ỦY BAN NHÂN DÂN");
    sender.headTitle = QStringLiteral("Chủ tịch");
    sender.deputyTitle = QStringLiteral("Phó Chủ tịch");
    sender.lettersPerDay = perDay;
    return sender;
}

DemoSender department(const QString &name, const QString &shortName, int perDay, const QString &head = QStringLiteral("Giám đốc"),
                      const QString &deputy = QStringLiteral("Phó Giám đốc"), DemoLevel level = DepartmentLevel)
{
    DemoSender sender;
    sender.level = level;
    sender.name = name;
    sender.fullName = name;
    sender.parentAgency = QStringLiteral("ỦY BAN NHÂN DÂN\nTỈNH %1").arg(capitals(province()));
    sender.agency = capitals(name);
    sender.shortName = shortName;
    sender.place = province();
    sender.headTitle = head;
    sender.deputyTitle = deputy;
    sender.lettersPerDay = perDay;
    return sender;
}

QList<DemoSender> provincialSenders()
{
    DemoSender council = committee(QStringLiteral("tỉnh"), province(), ProvinceLevel, 2);
    council.name = council.fullName = QStringLiteral("Thường trực HĐND tỉnh %1").arg(province());
    council.agency = QStringLiteral("HỘI ĐỒNG NHÂN DÂN\nTỈNH %1").arg(capitals(province()));
    council.shortName = QStringLiteral("HĐND");
    council.collective = QStringLiteral("TM. THƯỜNG TRỰC HĐND");
    const QString chief = QStringLiteral("Chánh Văn phòng");
    const QString underChief = QStringLiteral("Phó Chánh Văn phòng");
    return {
        committee(QStringLiteral("tỉnh"), province(), ProvinceLevel, 30),
        council,
        department(QStringLiteral("Văn phòng UBND tỉnh"), QStringLiteral("VPUB"), 14, chief, underChief, ProvinceLevel),
        department(QStringLiteral("Sở Tài chính"), QStringLiteral("STC"), 14),
        department(QStringLiteral("Sở Tư pháp"), QStringLiteral("STP"), 8),
        department(QStringLiteral("Sở Xây dựng"), QStringLiteral("SXD"), 14),
        department(QStringLiteral("Sở Công Thương"), QStringLiteral("SCT"), 9),
        department(QStringLiteral("Sở Nông nghiệp và Môi trường"), QStringLiteral("SNNMT"), 16),
        department(QStringLiteral("Sở Khoa học và Công nghệ"), QStringLiteral("SKHCN"), 9),
        department(QStringLiteral("Sở Giáo dục và Đào tạo"), QStringLiteral("SGDĐT"), 12),
        department(QStringLiteral("Sở Y tế"), QStringLiteral("SYT"), 12),
        department(QStringLiteral("Sở Văn hóa, Thể thao và Du lịch"), QStringLiteral("SVHTTDL"), 9),
        department(QStringLiteral("Sở Dân tộc và Tôn giáo"), QStringLiteral("SDTTG"), 5),
        department(QStringLiteral("Thanh tra tỉnh"), QStringLiteral("TTT"), 5, QStringLiteral("Chánh Thanh tra"), QStringLiteral("Phó Chánh Thanh tra")),
        department(QStringLiteral("Ban Quản lý các khu công nghiệp"), QStringLiteral("BQLKCN"), 6, QStringLiteral("Trưởng ban"), QStringLiteral("Phó Trưởng ban")),
        department(QStringLiteral("Trung tâm Phục vụ hành chính công tỉnh"), QStringLiteral("TTPVHCC"), 4),
        department(QStringLiteral("Trường Chính trị tỉnh"), QStringLiteral("TCT"), 3, QStringLiteral("Hiệu trưởng"), QStringLiteral("Phó Hiệu trưởng")),
    };
}

QList<DemoSender> otherSenders()
{
    const auto other = [](const QString &name, const QString &shortName, const QString &head, const QString &deputy, const QString &place,
                          const QString &parent) {
        DemoSender sender = department(name, shortName, 3, head, deputy, OtherLevel);
        sender.parentAgency = parent;
        sender.place = place;
        return sender;
    };
    const QString director = QStringLiteral("Giám đốc");
    const QString deputy = QStringLiteral("Phó Giám đốc");
    return {
        other(QStringLiteral("Bảo hiểm xã hội tỉnh Phú Thượng"), QStringLiteral("BHXH"), director, deputy, province(), QStringLiteral("BẢO HIỂM XÃ HỘI VIỆT NAM")),
        other(QStringLiteral("Thuế tỉnh Phú Thượng"), QStringLiteral("PTH"), QStringLiteral("Trưởng Thuế tỉnh"), QStringLiteral("Phó Trưởng Thuế tỉnh"), province(),
              QStringLiteral("CỤC THUẾ")),
        other(QStringLiteral("Thống kê tỉnh Phú Thượng"), QStringLiteral("TKT"), QStringLiteral("Trưởng Thống kê"), QStringLiteral("Phó Trưởng Thống kê"), province(),
              QStringLiteral("CỤC THỐNG KÊ")),
        other(QStringLiteral("Sở Nội vụ tỉnh Thanh Giang"), QStringLiteral("SNV"), director, deputy, QStringLiteral("Thanh Giang"),
              QStringLiteral("ỦY BAN NHÂN DÂN\nTỈNH THANH GIANG")),
        other(QStringLiteral("Trường Cao đẳng Phú Thượng"), QStringLiteral("CĐPT"), QStringLiteral("Hiệu trưởng"), QStringLiteral("Phó Hiệu trưởng"), province(),
              QStringLiteral("ỦY BAN NHÂN DÂN\nTỈNH PHÚ THƯỢNG")),
        other(QStringLiteral("Bệnh viện Đa khoa tỉnh Phú Thượng"), QStringLiteral("BVĐK"), director, deputy, province(), QStringLiteral("SỞ Y TẾ")),
        other(QStringLiteral("Công ty Cổ phần Cấp nước Phú Thượng"), QStringLiteral("CTCN"), director, deputy, province(), {}),
        other(QStringLiteral("Công ty Cổ phần May Bạch Vân"), QStringLiteral("MBV"), director, deputy, QStringLiteral("Bạch Vân"), {}),
    };
}

QList<DemoSender> communeSenders()
{
    static const QStringList communes{
        QStringLiteral("Sông Thao"), QStringLiteral("Đồng Lãng"), QStringLiteral("Vạn Thạch"), QStringLiteral("Hòa Lâm"), QStringLiteral("Thanh Cốc"),
        QStringLiteral("An Lĩnh"), QStringLiteral("Cẩm Vân"), QStringLiteral("Đại Khê"), QStringLiteral("Long Đàm"), QStringLiteral("Bình Kiều"),
        QStringLiteral("Tân Hạnh"), QStringLiteral("Thạch Bằng"), QStringLiteral("Nam Khê"), QStringLiteral("Minh Sơn Thượng"), QStringLiteral("Phú Lộc Hạ"),
        QStringLiteral("Quảng Đức Trung"), QStringLiteral("Khe Sến"), QStringLiteral("Mường Lặc"), QStringLiteral("Yên Khánh Thượng"), QStringLiteral("Suối Nhàn")};
    static const QStringList wards{QStringLiteral("Tường Văn"), QStringLiteral("Bạch Vân"), QStringLiteral("Hưng Điền"), QStringLiteral("Kim Thạch"),
                                   QStringLiteral("Đông Lương Thượng"), QStringLiteral("Vĩnh Phước Đông"), QStringLiteral("Trung Nghĩa Tây"),
                                   QStringLiteral("Nam Thành Thượng")};
    QList<DemoSender> list;
    for (const QString &name : communes)
        list.append(committee(QStringLiteral("xã"), name, CommuneLevel, 5));
    for (const QString &name : wards)
        list.append(committee(QStringLiteral("phường"), name, CommuneLevel, 7));
    return list;
}

/// A ministry of construction does not write about war invalids.
QStringList unitsOf(const DemoSender &sender)
{
    static const QHash<QString, QString> units{
        {QStringLiteral("BNV"), QStringLiteral("CCVC TCBC XDCQ CCHC VTLT TĐKT LĐVL NCC")},
        {QStringLiteral("VPCP"), QStringLiteral("CCHC XDCQ PCKT")},
        {QStringLiteral("BTC"), QStringLiteral("VP TCBC")},
        {QStringLiteral("BTP"), QStringLiteral("PCKT CCHC")},
        {QStringLiteral("BKHCN"), QStringLiteral("CCHC VP")},
        {QStringLiteral("BGDĐT"), QStringLiteral("CCVC")},
        {QStringLiteral("BYT"), QStringLiteral("CCVC LĐVL")},
        {QStringLiteral("BXD"), QStringLiteral("CCHC PCKT")},
        {QStringLiteral("BCT"), QStringLiteral("CCHC LĐVL")},
        {QStringLiteral("BNNMT"), QStringLiteral("XDCQ CCHC")},
        {QStringLiteral("BDTTG"), QStringLiteral("XDCQ TĐKT")},
        {QStringLiteral("TTCP"), QStringLiteral("PCKT")},
        {QStringLiteral("VTLTNN"), QStringLiteral("VTLT")},
        {QStringLiteral("CVL"), QStringLiteral("LĐVL")},
        {QStringLiteral("NCC"), QStringLiteral("NCC")},
        {QStringLiteral("STC"), QStringLiteral("VP TCBC CCVC")},
        {QStringLiteral("STP"), QStringLiteral("PCKT CCHC TCBC")},
        {QStringLiteral("SXD"), QStringLiteral("CCHC VP TCBC")},
        {QStringLiteral("SCT"), QStringLiteral("LĐVL CCHC VP")},
        {QStringLiteral("SNNMT"), QStringLiteral("XDCQ CCHC TCBC")},
        {QStringLiteral("SKHCN"), QStringLiteral("CCHC VTLT VP")},
        {QStringLiteral("SGDĐT"), QStringLiteral("CCVC TCBC TĐKT")},
        {QStringLiteral("SYT"), QStringLiteral("CCVC TCBC LĐVL")},
        {QStringLiteral("SVHTTDL"), QStringLiteral("CCVC TĐKT NCC")},
        {QStringLiteral("SDTTG"), QStringLiteral("XDCQ TĐKT CCVC")},
        {QStringLiteral("TTT"), QStringLiteral("PCKT")},
        {QStringLiteral("BQLKCN"), QStringLiteral("LĐVL CCHC")},
        {QStringLiteral("TTPVHCC"), QStringLiteral("CCHC")},
        {QStringLiteral("TCT"), QStringLiteral("CCVC")},
        {QStringLiteral("BHXH"), QStringLiteral("LĐVL NCC")},
        {QStringLiteral("PTH"), QStringLiteral("VP CCHC")},
        {QStringLiteral("TKT"), QStringLiteral("LĐVL CCHC")},
        {QStringLiteral("CĐPT"), QStringLiteral("CCVC TCBC LĐVL")},
        {QStringLiteral("BVĐK"), QStringLiteral("CCVC TCBC TĐKT")},
        {QStringLiteral("CTCN"), QStringLiteral("LĐVL")},
        {QStringLiteral("MBV"), QStringLiteral("LĐVL")},
    };
    return units.value(sender.shortName).split(u' ', Qt::SkipEmptyParts);
}

QList<DemoSender> withSigners(QList<DemoSender> senders)
{
    for (qsizetype i = 0; i < senders.size(); ++i) {
        DemoRandom random(20260105, quint64(i) + 1);
        senders[i].units = unitsOf(senders.at(i));
        for (QString &signer : senders[i].signers)
            signer = madeUpName(random);
    }
    return senders;
}

}

const QList<DemoSender> &demoSenders()
{
    static const QList<DemoSender> senders = withSigners(centralSenders() + provincialSenders() + otherSenders() + communeSenders());
    return senders;
}

}
