// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/democontentsubjects.h"

namespace congso {

namespace {

struct Area
{
    QString field;
    QString unit;
    QString helper;
    QStringList nouns;
};

QList<Area> peopleAreas()
{
    return {
        {QStringLiteral("Công chức, viên chức"), QStringLiteral("CCVC"), QStringLiteral("TCBC"),
         {QStringLiteral("tuyển dụng công chức"), QStringLiteral("đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức"),
          QStringLiteral("đào tạo, bồi dưỡng cán bộ, công chức, viên chức"),
          QStringLiteral("nâng bậc lương trước thời hạn đối với công chức, viên chức"),
          QStringLiteral("chuyển đổi vị trí công tác đối với công chức, viên chức"),
          QStringLiteral("cập nhật cơ sở dữ liệu cán bộ, công chức, viên chức"),
          QStringLiteral("giải quyết chế độ, chính sách đối với cán bộ, công chức nghỉ hưu trước tuổi"),
          QStringLiteral("thăng hạng chức danh nghề nghiệp viên chức")}},
        {QStringLiteral("Tổ chức, biên chế"), QStringLiteral("TCBC"), QStringLiteral("CCVC"),
         {QStringLiteral("sắp xếp tổ chức bộ máy các đơn vị sự nghiệp công lập"), QStringLiteral("tinh giản biên chế"),
          QStringLiteral("quản lý, sử dụng biên chế công chức"), QStringLiteral("xây dựng, phê duyệt vị trí việc làm"),
          QStringLiteral("phân cấp quản lý tổ chức bộ máy")}},
        {QStringLiteral("Xây dựng chính quyền"), QStringLiteral("XDCQ"), QStringLiteral("TCBC"),
         {QStringLiteral("vận hành mô hình chính quyền địa phương hai cấp"), QStringLiteral("quản lý hồ sơ, bản đồ địa giới đơn vị hành chính"),
          QStringLiteral("sắp xếp thôn, tổ dân phố"), QStringLiteral("xây dựng và thực hiện dân chủ ở cơ sở"),
          QStringLiteral("quản lý hội, quỹ xã hội, quỹ từ thiện"), QStringLiteral("phát triển thanh niên")}},
        {QStringLiteral("Thi đua, khen thưởng"), QStringLiteral("TĐKT"), QStringLiteral("VP"),
         {QStringLiteral("phát động các phong trào thi đua yêu nước"), QStringLiteral("khen thưởng thành tích đột xuất"),
          QStringLiteral("xét tặng danh hiệu thi đua, hình thức khen thưởng cuối năm")}},
    };
}

QList<Area> otherAreas()
{
    return {
        {QStringLiteral("Cải cách hành chính"), QStringLiteral("CCHC"), QStringLiteral("VP"),
         {QStringLiteral("cải cách hành chính"), QStringLiteral("kiểm soát thủ tục hành chính"),
          QStringLiteral("giải quyết thủ tục hành chính theo cơ chế một cửa, một cửa liên thông"),
          QStringLiteral("đo lường sự hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước"),
          QStringLiteral("cung cấp dịch vụ công trực tuyến toàn trình"), QStringLiteral("chuyển đổi số trong cơ quan nhà nước")}},
        {QStringLiteral("Văn thư, lưu trữ"), QStringLiteral("VTLT"), QStringLiteral("TTLT"),
         {QStringLiteral("công tác văn thư, lưu trữ"), QStringLiteral("lập hồ sơ và nộp hồ sơ, tài liệu vào lưu trữ hiện hành"),
          QStringLiteral("số hóa tài liệu lưu trữ"), QStringLiteral("chỉnh lý tài liệu tồn đọng"),
          QStringLiteral("gửi, nhận văn bản điện tử có chữ ký số"), QStringLiteral("quản lý tài liệu của các đơn vị hành chính sau sắp xếp")}},
        {QStringLiteral("Lao động, việc làm"), QStringLiteral("LĐVL"), QStringLiteral("PCKT"),
         {QStringLiteral("giải quyết việc làm cho người lao động"), QStringLiteral("đưa người lao động đi làm việc ở nước ngoài theo hợp đồng"),
          QStringLiteral("bảo đảm an toàn, vệ sinh lao động"), QStringLiteral("áp dụng mức lương tối thiểu vùng")}},
        {QStringLiteral("Người có công"), QStringLiteral("NCC"), QStringLiteral("VP"),
         {QStringLiteral("chi trả trợ cấp ưu đãi người có công với cách mạng"),
          QStringLiteral("tìm kiếm, quy tập và xác định danh tính hài cốt liệt sĩ"),
          QStringLiteral("tu bổ, nâng cấp các công trình ghi công liệt sĩ")}},
        {QStringLiteral("Tài chính, kế hoạch"), QStringLiteral("VP"), QStringLiteral("CCVC"),
         {QStringLiteral("thực hành tiết kiệm, chống lãng phí"), QStringLiteral("lập dự toán ngân sách nhà nước"),
          QStringLiteral("mua sắm, quản lý, sử dụng tài sản công"), QStringLiteral("bảo đảm an toàn thông tin mạng"),
          QStringLiteral("phòng cháy, chữa cháy và cứu nạn, cứu hộ"), QStringLiteral("công tác phòng, chống thiên tai và tìm kiếm cứu nạn")}},
        {QStringLiteral("Pháp chế, kiểm tra"), QStringLiteral("PCKT"), QStringLiteral("VP"),
         {QStringLiteral("tiếp công dân, giải quyết khiếu nại, tố cáo"), QStringLiteral("phòng, chống tham nhũng, tiêu cực"),
          QStringLiteral("rà soát, hệ thống hóa văn bản quy phạm pháp luật"), QStringLiteral("phổ biến, giáo dục pháp luật")}},
    };
}

}

const QList<DemoTopic> &demoTopics()
{
    static const QList<DemoTopic> topics = [] {
        QList<DemoTopic> list;
        for (const Area &area : peopleAreas() + otherAreas()) {
            for (const QString &noun : area.nouns)
                list.append({noun, area.field, area.unit, area.helper, area.unit});
        }
        return list;
    }();
    return topics;
}

QString demoSubject(const DemoPattern &pattern, const DemoTopic &topic, const QString &period, int year)
{
    QString text = pattern.subject;
    text.replace(QLatin1String("%1"), topic.noun).replace(QLatin1String("%2"), period).replace(QLatin1String("%3"), QString::number(year));
    text[0] = text.at(0).toUpper();
    return text;
}

}
