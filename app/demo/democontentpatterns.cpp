// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/democontentsubjects.h"

namespace congso {

namespace {

constexpr int above = CentralLevel | ProvinceLevel;
constexpr int beside = DepartmentLevel | OtherLevel;
constexpr int below = CommuneLevel;

QString cv()
{
    return QStringLiteral("CV");
}

/// Letters that want something sent back.
QList<DemoPattern> asking()
{
    return {
        {cv(), {}, above, QStringLiteral("báo cáo kết quả %1 %2"), DemoDuty::Answer, 5, 12, 6,
         {QStringLiteral("Thực hiện %6, %4 đề nghị Sở Nội vụ báo cáo kết quả %1 %2, cụ thể như sau:"),
          QStringLiteral("1. Công tác lãnh đạo, chỉ đạo; việc ban hành văn bản, phân công nhiệm vụ và bố trí nguồn lực thực hiện."),
          QStringLiteral("2. Kết quả thực hiện từng chỉ tiêu, nhiệm vụ được giao; so sánh với cùng kỳ năm trước; đánh giá những việc đã làm được "
                         "và chưa làm được."),
          QStringLiteral("3. Khó khăn, vướng mắc, nguyên nhân và kiến nghị, đề xuất với cấp có thẩm quyền."),
          QStringLiteral("Báo cáo gửi về %4 trước ngày %5 để tổng hợp, báo cáo cấp có thẩm quyền theo quy định./.")}, {}},
        {cv(), {}, above | DepartmentLevel, QStringLiteral("góp ý dự thảo Kế hoạch %1 năm %3"), DemoDuty::Answer, 4, 8, 4,
         {QStringLiteral("%4 đang xây dựng dự thảo Kế hoạch %1 năm %3 (gửi kèm theo)."),
          QStringLiteral("Để bảo đảm chất lượng của văn bản và sự thống nhất trong tổ chức thực hiện, %4 đề nghị Sở Nội vụ nghiên cứu, tham gia ý kiến "
                         "đối với dự thảo, trong đó tập trung vào mục tiêu, nhiệm vụ, giải pháp và phân công trách nhiệm của các cơ quan, đơn vị."),
          QStringLiteral("Ý kiến tham gia gửi về %4 trước ngày %5. Quá thời hạn trên, cơ quan không có văn bản tham gia ý kiến được xem là thống nhất "
                         "với nội dung dự thảo./.")}, {}},
        {cv(), {}, DepartmentLevel | CentralLevel, QStringLiteral("cung cấp thông tin, số liệu về %1 %2"), DemoDuty::Answer, 3, 7, 4,
         {QStringLiteral("Để có cơ sở tổng hợp, xây dựng báo cáo theo yêu cầu tại %6, %4 đề nghị Sở Nội vụ cung cấp thông tin, số liệu về %1 %2."),
          QStringLiteral("Số liệu cung cấp theo biểu mẫu gửi kèm, tính đến ngày cuối cùng của kỳ báo cáo; kèm theo thuyết minh đối với những nội dung tăng, "
                         "giảm trên 10% so với cùng kỳ."),
          QStringLiteral("Văn bản gửi về %4 trước ngày %5, đồng thời gửi bản điện tử qua trục liên thông văn bản./.")}, {}},
        {cv(), {}, above | DepartmentLevel, QStringLiteral("cử công chức tham gia Đoàn kiểm tra %1 năm %3"), DemoDuty::Answer, 2, 5, 3,
         {QStringLiteral("Căn cứ %6, %4 thành lập Đoàn kiểm tra %1 năm %3 tại một số cơ quan, đơn vị, địa phương trên địa bàn tỉnh."),
          QStringLiteral("%4 đề nghị Sở Nội vụ cử 01 công chức có kinh nghiệm chuyên môn phù hợp tham gia Đoàn kiểm tra. Thời gian làm việc dự kiến "
                         "05 ngày; chương trình cụ thể sẽ được thông báo sau."),
          QStringLiteral("Danh sách (ghi rõ họ tên, chức vụ, số điện thoại liên hệ) gửi về %4 trước ngày %5./.")}, {}},
        {cv(), {}, below | OtherLevel, QStringLiteral("xin ý kiến tháo gỡ khó khăn, vướng mắc trong %1"), DemoDuty::Answer, 7, 15, 6,
         {QStringLiteral("Trong quá trình triển khai %1, %4 nhận được nhiều ý kiến đề nghị làm rõ cách thực hiện và gặp một số khó khăn, vướng mắc như sau:"),
          QStringLiteral("1. Quy định về thẩm quyền và hồ sơ còn có cách hiểu khác nhau giữa các cơ quan, dẫn đến kéo dài thời gian giải quyết."),
          QStringLiteral("2. Nhân lực được giao còn thiếu so với khối lượng công việc tăng thêm sau sắp xếp đơn vị hành chính; một số công chức chưa được "
                         "bồi dưỡng nghiệp vụ."),
          QStringLiteral("%4 kính đề nghị Sở Nội vụ xem xét, có ý kiến hướng dẫn và trả lời trước ngày %5 để địa phương, đơn vị có cơ sở thực hiện./.")}, {}},
        {cv(), {}, below | DepartmentLevel, QStringLiteral("cử công chức tham gia lớp bồi dưỡng nghiệp vụ về %1"), DemoDuty::Answer, 3, 6, 4,
         {QStringLiteral("Thực hiện %6, %4 cử 02 công chức tham gia lớp bồi dưỡng nghiệp vụ về %1 do Sở Nội vụ tổ chức (có danh sách kèm theo)."),
          QStringLiteral("Đề nghị Sở Nội vụ xem xét, trả lời trước ngày %5 để %4 bố trí công việc cho công chức đi học./.")}, {}},
        {QStringLiteral("TTr"), QStringLiteral("Tờ trình"), below | DepartmentLevel, QStringLiteral("đề nghị phê duyệt Kế hoạch %1 năm %3"), DemoDuty::Answer,
         8, 15, 5,
         {QStringLiteral("Thực hiện %6, %4 đã xây dựng dự thảo Kế hoạch %1 năm %3, bảo đảm đúng quy định và phù hợp với điều kiện thực tế."),
          QStringLiteral("Dự thảo Kế hoạch gồm 03 phần: mục đích, yêu cầu; nội dung và tiến độ thực hiện; tổ chức thực hiện. Kinh phí được bố trí trong dự toán "
                         "ngân sách đã giao, không phát sinh bổ sung."),
          QStringLiteral("%4 kính trình Sở Nội vụ xem xét, thẩm định, trình cấp có thẩm quyền phê duyệt trước ngày %5./.")}, {}},
        {QStringLiteral("TTr"), QStringLiteral("Tờ trình"), below, QStringLiteral("đề nghị hỗ trợ kinh phí %1 năm %3"), DemoDuty::Answer, 10, 15, 2,
         {QStringLiteral("Căn cứ nhiệm vụ được giao và tình hình thực tế của địa phương, %4 đã rà soát nhu cầu kinh phí %1 năm %3."),
          QStringLiteral("Tổng nhu cầu kinh phí là 286.500.000 đồng; ngân sách địa phương cân đối được 150.000.000 đồng, còn thiếu 136.500.000 đồng "
                         "(có dự toán chi tiết kèm theo)."),
          QStringLiteral("%4 kính đề nghị Sở Nội vụ xem xét, tổng hợp, trình cấp có thẩm quyền hỗ trợ phần kinh phí còn thiếu./.")}, {}},
    };
}

/// Letters that the office has to act on.
QList<DemoPattern> ordering()
{
    return {
        {cv(), {}, above, QStringLiteral("tăng cường %1"), DemoDuty::Act, 10, 20, 3,
         {QStringLiteral("Thời gian qua, %1 đã được các cơ quan, đơn vị, địa phương quan tâm thực hiện và đạt được những kết quả tích cực. Tuy nhiên, "
                         "việc tổ chức thực hiện ở một số nơi còn chậm, trách nhiệm của người đứng đầu chưa cao."),
          QStringLiteral("Để khắc phục những tồn tại, hạn chế nêu trên, %4 yêu cầu Sở Nội vụ chủ trì, phối hợp với các cơ quan liên quan tập trung rà soát, "
                         "phân công rõ người, rõ việc, rõ tiến độ; kịp thời tham mưu xử lý những vấn đề phát sinh."),
          QStringLiteral("Kết quả thực hiện được lồng ghép trong báo cáo định kỳ gửi %4./.")}, {}},
        {cv(), {}, above, QStringLiteral("đôn đốc thực hiện nhiệm vụ %1 %2"), DemoDuty::Act, 3, 6, 3,
         {QStringLiteral("Theo %6, Sở Nội vụ được giao chủ trì thực hiện nhiệm vụ %1. Đến nay, một số nội dung đã quá thời hạn nhưng chưa có kết quả."),
          QStringLiteral("%4 đề nghị Sở Nội vụ khẩn trương hoàn thành các nội dung còn lại, làm rõ nguyên nhân chậm và trách nhiệm của tổ chức, cá nhân liên quan; "
                         "hoàn thành trước ngày %5./.")}, {}},
        {cv(), {}, beside, QStringLiteral("phối hợp tổ chức hội nghị tập huấn về %1"), DemoDuty::Act, 5, 10, 3,
         {QStringLiteral("Thực hiện chương trình công tác năm %3, %4 dự kiến tổ chức hội nghị tập huấn về %1 cho công chức, viên chức và người lao động."),
          QStringLiteral("%4 đề nghị Sở Nội vụ phối hợp cử báo cáo viên, chuẩn bị tài liệu chuyên đề và thông báo đến các đối tượng tham dự. Thời gian, "
                         "địa điểm do hai cơ quan thống nhất."),
          QStringLiteral("Mọi thông tin trao đổi qua Văn phòng %4./.")}, {}},
        {QStringLiteral("CT"), QStringLiteral("Chỉ thị"), ProvinceLevel, QStringLiteral("về việc đẩy mạnh %1 trên địa bàn tỉnh"), DemoDuty::Act, 15, 25, 1,
         {QStringLiteral("Để nâng cao hiệu lực, hiệu quả %1 trên địa bàn tỉnh, %4 yêu cầu các sở, ban, ngành, Ủy ban nhân dân các xã, phường thực hiện nghiêm "
                         "một số nội dung sau:"),
          QStringLiteral("1. Thủ trưởng các cơ quan, đơn vị quán triệt đầy đủ các quy định của pháp luật; trực tiếp chỉ đạo và chịu trách nhiệm về kết quả thực hiện."),
          QStringLiteral("2. Sở Nội vụ chủ trì theo dõi, hướng dẫn, kiểm tra, đôn đốc; định kỳ hằng quý tổng hợp, báo cáo %4."),
          QStringLiteral("3. Yêu cầu các cơ quan, đơn vị, địa phương nghiêm túc triển khai thực hiện Chỉ thị này./.")}, {}},
        {QStringLiteral("CĐ"), QStringLiteral("Công điện"), ProvinceLevel, QStringLiteral("về việc tập trung %1"), DemoDuty::Act, 1, 2, 1,
         {QStringLiteral("Trước yêu cầu cấp bách của nhiệm vụ %1, %4 điện yêu cầu:"),
          QStringLiteral("1. Giám đốc các sở, Chủ tịch Ủy ban nhân dân các xã, phường triển khai ngay các biện pháp cần thiết; phân công lãnh đạo thường trực 24/24 giờ."),
          QStringLiteral("2. Báo cáo tình hình về %4 trước 16 giờ hằng ngày cho đến khi có thông báo mới./.")},
         {QStringLiteral("công tác phòng, chống thiên tai và tìm kiếm cứu nạn"), QStringLiteral("bảo đảm an toàn thông tin mạng"),
          QStringLiteral("phòng cháy, chữa cháy và cứu nạn, cứu hộ")}},
        {QStringLiteral("QĐ"), QStringLiteral("Quyết định"), above, QStringLiteral("về việc ban hành Kế hoạch %1 năm %3"), DemoDuty::Act, 10, 20, 4,
         {QStringLiteral("Điều 1. Ban hành kèm theo Quyết định này Kế hoạch %1 năm %3."),
          QStringLiteral("Điều 2. Sở Nội vụ chủ trì, phối hợp với các cơ quan liên quan tổ chức thực hiện, theo dõi, đôn đốc và báo cáo kết quả theo quy định."),
          QStringLiteral("Điều 3. Quyết định này có hiệu lực kể từ ngày ký."),
          QStringLiteral("Điều 4. Thủ trưởng các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./.")}, {}},
        {QStringLiteral("TB"), QStringLiteral("Thông báo"), ProvinceLevel, QStringLiteral("kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp về %1"), DemoDuty::Act,
         5, 12, 5,
         {QStringLiteral("Phó Chủ tịch Ủy ban nhân dân tỉnh đã chủ trì cuộc họp về %1. Sau khi nghe Sở Nội vụ báo cáo và ý kiến của các đại biểu dự họp, "
                         "Phó Chủ tịch Ủy ban nhân dân tỉnh kết luận như sau:"),
          QStringLiteral("1. Đánh giá cao sự chủ động của Sở Nội vụ trong công tác tham mưu; cơ bản thống nhất với các nội dung báo cáo."),
          QStringLiteral("2. Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính, Sở Tư pháp hoàn thiện dự thảo văn bản, trình Ủy ban nhân dân tỉnh trước ngày %5."),
          QStringLiteral("3. Các cơ quan, đơn vị, địa phương theo chức năng, nhiệm vụ được giao khẩn trương triển khai thực hiện."),
          QStringLiteral("Nay thông báo để các cơ quan, đơn vị biết, thực hiện./.")}, {}},
        {QStringLiteral("GM"), QStringLiteral("Giấy mời"), above | DepartmentLevel, QStringLiteral("họp về %1"), DemoDuty::Act, 2, 4, 5,
         {QStringLiteral("%4 trân trọng kính mời đại diện lãnh đạo Sở Nội vụ dự họp về %1."),
          QStringLiteral("Thời gian: %7, ngày %5."), QStringLiteral("Địa điểm: Phòng họp số 2, trụ sở %4."),
          QStringLiteral("Đề nghị đại biểu nghiên cứu trước tài liệu gửi kèm, chuẩn bị ý kiến phát biểu và đến dự đúng thời gian, thành phần./.")}, {},
         QTime(14, 0), QStringLiteral("Phòng họp số 2")},
        {QStringLiteral("GM"), QStringLiteral("Giấy mời"), above | beside, QStringLiteral("dự hội nghị triển khai %1 năm %3"), DemoDuty::Act, 3, 6, 3,
         {QStringLiteral("%4 tổ chức Hội nghị triển khai %1 năm %3 theo hình thức trực tiếp kết hợp trực tuyến."),
          QStringLiteral("Thời gian: %7, ngày %5."), QStringLiteral("Địa điểm: Hội trường lớn, trụ sở %4."),
          QStringLiteral("Kính mời đại diện lãnh đạo Sở Nội vụ và công chức phụ trách tham dự./.")}, {}, QTime(8, 0), QStringLiteral("Hội trường lớn")},
    };
}

/// Letters to know of.
QList<DemoPattern> telling()
{
    return {
        {QStringLiteral("HD"), QStringLiteral("Hướng dẫn"), CentralLevel, QStringLiteral("%1 năm %3"), DemoDuty::Act, 15, 25, 2,
         {QStringLiteral("Để việc thực hiện được thống nhất trong cả nước, %4 hướng dẫn một số nội dung về %1 năm %3 như sau:"),
          QStringLiteral("1. Việc tổ chức thực hiện bảo đảm công khai, minh bạch, đúng thẩm quyền, đúng quy trình và thời hạn."),
          QStringLiteral("2. Hồ sơ được lập, gửi, nhận và lưu trữ trên môi trường điện tử theo quy định của pháp luật về văn thư, lưu trữ."),
          QStringLiteral("3. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị phản ánh về %4 để được hướng dẫn./.")}, {}},
        {QStringLiteral("KH"), QStringLiteral("Kế hoạch"), above | beside | below, QStringLiteral("%1 năm %3"), DemoDuty::Know, 0, 0, 4,
         {QStringLiteral("Thực hiện %6, %4 ban hành Kế hoạch %1 năm %3 với các nội dung sau:"), QStringLiteral("I. MỤC ĐÍCH, YÊU CẦU"),
          QStringLiteral("1. Nâng cao nhận thức và trách nhiệm của cán bộ, công chức, viên chức và người lao động đối với %1."),
          QStringLiteral("2. Xác định rõ nội dung công việc, tiến độ, trách nhiệm của từng cơ quan, đơn vị; bảo đảm thiết thực, tiết kiệm, hiệu quả."),
          QStringLiteral("II. TỔ CHỨC THỰC HIỆN"),
          QStringLiteral("Các cơ quan, đơn vị căn cứ Kế hoạch này và phụ lục phân công nhiệm vụ kèm theo để tổ chức thực hiện./.")}, {}},
        {QStringLiteral("BC"), QStringLiteral("Báo cáo"), beside | below, QStringLiteral("kết quả %1 %2"), DemoDuty::Know, 0, 0, 6,
         {QStringLiteral("Thực hiện %6, %4 báo cáo kết quả %1 %2 như sau:"), QStringLiteral("I. KẾT QUẢ THỰC HIỆN"),
          QStringLiteral("Trong kỳ, %4 đã ban hành 06 văn bản chỉ đạo, tổ chức 02 hội nghị quán triệt với 184 lượt người tham dự; 100% nhiệm vụ được giao có phân công "
                         "người phụ trách, trong đó 92,5% hoàn thành đúng hạn."),
          QStringLiteral("II. TỒN TẠI, HẠN CHẾ VÀ PHƯƠNG HƯỚNG"),
          QStringLiteral("Việc phối hợp giữa các bộ phận có lúc chưa chặt chẽ; hạ tầng kỹ thuật chưa đồng bộ. Thời gian tới, %4 tiếp tục rà soát, khắc phục và "
                         "hoàn thành các chỉ tiêu còn lại."),
          QStringLiteral("%4 kính báo cáo Sở Nội vụ để tổng hợp./.")}, {}},
        {QStringLiteral("BC"), QStringLiteral("Báo cáo"), below, QStringLiteral("tình hình %1 %2"), DemoDuty::Know, 0, 0, 3,
         {QStringLiteral("%4 báo cáo tình hình %1 %2 trên địa bàn như sau:"),
          QStringLiteral("1. Tình hình chung ổn định; các nhiệm vụ được triển khai đúng kế hoạch, không để tồn đọng hồ sơ quá hạn."),
          QStringLiteral("2. Kiến nghị Sở Nội vụ tiếp tục quan tâm tập huấn nghiệp vụ và bổ sung trang thiết bị làm việc cho công chức cấp xã./.")}, {}},
        {QStringLiteral("QĐ"), QStringLiteral("Quyết định"), ProvinceLevel | DepartmentLevel, QStringLiteral("về việc thành lập Tổ công tác %1"), DemoDuty::Know, 0, 0, 2,
         {QStringLiteral("Điều 1. Thành lập Tổ công tác %1 gồm các ông, bà có tên trong danh sách kèm theo."),
          QStringLiteral("Điều 2. Tổ công tác có nhiệm vụ giúp %4 chỉ đạo, điều phối, đôn đốc việc thực hiện; tự giải thể khi hoàn thành nhiệm vụ."),
          QStringLiteral("Điều 3. Thủ trưởng các cơ quan liên quan và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này kể từ ngày ký./.")}, {}},
        {cv(), {}, beside | below, QStringLiteral("trả lời văn bản của Sở Nội vụ về %1"), DemoDuty::Know, 0, 0, 4,
         {QStringLiteral("Phúc đáp %6, %4 có ý kiến như sau:"),
          QStringLiteral("1. %4 thống nhất với các nội dung do Sở Nội vụ đề xuất về %1."),
          QStringLiteral("2. Đề nghị bổ sung quy định về trách nhiệm phối hợp, chia sẻ thông tin giữa các cơ quan để thuận lợi trong quá trình thực hiện."),
          QStringLiteral("%4 gửi Sở Nội vụ tổng hợp./.")}, {}},
        {QStringLiteral("TB"), QStringLiteral("Thông báo"), beside, QStringLiteral("lịch kiểm tra %1 năm %3"), DemoDuty::Know, 0, 0, 2,
         {QStringLiteral("%4 thông báo lịch kiểm tra %1 năm %3 để các cơ quan, đơn vị biết, phối hợp thực hiện."),
          QStringLiteral("Thành phần Đoàn kiểm tra, thời gian và địa điểm cụ thể theo phụ lục kèm theo./.")}, {}},
    };
}

}

const QList<DemoPattern> &demoPatterns()
{
    static const QList<DemoPattern> patterns = asking() + ordering() + telling();
    return patterns;
}

}
