// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/searchfields.h"

#include "db/text/fold.h"

namespace congso::search {

namespace {
constexpr ColumnInfo columnTable[] = {
    {Column::Code, "code", 12, "number"},     {Column::Subject, "subject", 8, "subject"}, {Column::Agency, "agency", 5, "agency"},
    {Column::Signer, "signer", 4, "signer"},  {Column::Handling, "handling", 3, "said"},  {Column::Note, "note", 2, "note"},
    {Column::Records, "records", 3, "records"}, {Column::Recipients, "recipients", 4, "recipients"},
    {Column::Text, "body", 1, "text"},
};

const FieldInfo fieldTable[] = {
    {Field::Number, "so|so ky hieu|ky hieu|so van ban|number", "số", ValueForm::Code, Column::Code},
    {Field::Agency, "tu|co quan|co quan ban hanh|from|agency", "từ", ValueForm::Phrase, Column::Agency},
    {Field::Named, "dung ten|dung co quan|named", "đúng tên", ValueForm::Phrase, Column::Agency},
    {Field::Kind, "loai|loai van ban|kind", "loại", ValueForm::KindCode, {}},
    {Field::Date, "ngay|ngay ban hanh|nam|date", "ngày", ValueForm::Date, {}},
    {Field::Arrival, "ngay den|arrival", "ngày đến", ValueForm::Date, {}},
    {Field::Subject, "trich yeu|subject", "trích yếu", ValueForm::Phrase, Column::Subject},
    {Field::Signer, "nguoi ky|ky|signer", "người ký", ValueForm::Phrase, Column::Signer},
    {Field::Handler, "xu ly|nguoi xu ly|don vi|handler", "xử lý", ValueForm::Phrase, {}},
    {Field::Due, "han|han xu ly|due", "hạn", ValueForm::Days, {}},
    {Field::State, "trang thai|state", "trạng thái", ValueForm::Choice, {}},
    {Field::CaseFile, "ho so|casefile", "hồ sơ", ValueForm::Phrase, {}},
    {Field::Paper, "noi de|paper", "nơi để", ValueForm::Phrase, Column::Records},
    {Field::Has, "co|has", "có", ValueForm::Choice, {}},
    {Field::Said, "y kien|chi dao|said", "ý kiến", ValueForm::Phrase, Column::Handling},
    {Field::Text, "noi dung|text", "nội dung", ValueForm::Phrase, Column::Text},
    {Field::Note, "ghi chu|linh vuc|note", "ghi chú", ValueForm::Phrase, Column::Note},
    {Field::Urgency, "do khan|khan|urgency", "độ khẩn", ValueForm::Choice, {}},
    {Field::Book, "so den|book", "số đến", ValueForm::Code, {}},
    {Field::Recipient, "noi nhan|nguoi nhan|recipient", "nơi nhận", ValueForm::Phrase, Column::Recipients},
    {Field::Direction, "van ban|chieu|direction", "văn bản", ValueForm::Choice, {}},
    {Field::CopyOf, "sao tu|ban sao cua|copy of", "sao từ", ValueForm::Phrase, {}},
};

constexpr ChoiceInfo choiceTable[] = {
    {Field::State, "registered", "cho trinh|moi vao so|registered", "chờ trình"},
    {Field::State, "submitted", "cho y kien|cho cho y kien|da trinh|submitted", "chờ ý kiến"},
    {Field::State, "assigned", "dang xu ly|da giao|assigned", "đang xử lý"},
    {Field::State, "suspended", "tam dung|tam hoan|suspended", "tạm dừng"},
    {Field::State, "completed", "hoan thanh|da xu ly|da hoan thanh|xong|completed", "hoàn thành"},
    {Field::State, "voided", "da huy|huy so|voided", "đã hủy"},
    {Field::State, "draft", "du thao|dang soan|draft", "dự thảo"},
    {Field::State, "in_review", "dang trinh|dang xem|in_review", "đang trình"},
    {Field::State, "approved", "cho ky|da duyet|approved", "chờ ký"},
    {Field::State, "signed", "da ky|signed", "đã ký"},
    {Field::State, "sealed", "cho phat hanh|sealed", "chờ phát hành"},
    {Field::State, "issued", "da phat hanh|phat hanh|issued", "đã phát hành"},
    {Field::State, "recalled", "da thu hoi|thu hoi|recalled", "đã thu hồi"},
    {Field::State, "replaced", "da bi thay the|bi thay the|thay the|replaced", "đã bị thay thế"},
    {Field::State, "withdrawn", "da bo|bo soan|withdrawn", "đã bỏ"},
    {Field::State, "open", "chua xong|chua xu ly|con mo|open", "chưa xong"},
    {Field::State, "overdue", "qua han|tre han|overdue", "quá hạn"},
    {Field::State, "due_soon", "sap den han|sap han|due_soon", "sắp đến hạn"},
    {Field::Direction, "incoming", "den|van ban den|incoming", "đến"},
    {Field::Direction, "outgoing", "di|van ban di|outgoing", "đi"},
    {Field::Has, "signature", "chu ky|chu ky so|signature", "chữ ký"},
    {Field::Has, "file", "tep|file|van ban", "tệp"},
    {Field::Has, "attachment", "tep kem|phu luc|dinh kem|attachment", "tệp kèm"},
    {Field::Has, "text", "noi dung|chu|text", "nội dung"},
    {Field::Has, "due", "han|due", "hạn"},
    {Field::Has, "paper", "noi de|ban giay|paper", "nơi để"},
    {Field::Has, "reply", "tra loi|phuc dap|reply", "trả lời"},
    {Field::Urgency, "normal", "thuong|normal", "thường"},
    {Field::Urgency, "urgent", "khan|urgent", "khẩn"},
    {Field::Urgency, "very_urgent", "thuong khan|very_urgent", "thượng khẩn"},
    {Field::Urgency, "express", "hoa toc|express", "hỏa tốc"},
};
}

std::span<const ColumnInfo> columns()
{
    return columnTable;
}

const ColumnInfo &columnInfo(Column column)
{
    return columnTable[int(column)];
}

std::span<const FieldInfo> fields()
{
    return fieldTable;
}

const FieldInfo &fieldInfo(Field field)
{
    for (const FieldInfo &info : fieldTable) {
        if (info.field == field)
            return info;
    }
    return fieldTable[0];
}

const FieldInfo *fieldNamed(const QString &name)
{
    const QString folded = text::fold(QString(name).replace(u'_', u' ').replace(u'-', u' '));
    if (folded.isEmpty())
        return nullptr;
    for (const FieldInfo &info : fieldTable) {
        const QStringList names = QString::fromLatin1(info.names).split(u'|');
        for (const QString &known : names) {
            if (folded == known || folded == QString(known).remove(u' '))
                return &info;
        }
    }
    return nullptr;
}

std::span<const ChoiceInfo> choices()
{
    return choiceTable;
}

}
