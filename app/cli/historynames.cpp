// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/historynames.h"

#include "app/incoming/kinds.h"

namespace congso::cli {

HistoryNames namesOf(const directory::Directory &directory)
{
    HistoryNames names;
    names.person = [&directory](const PersonId &id) {
        const Person *person = directory.person(id);
        return person ? person->name : QString();
    };
    names.unit = [&directory](const UnitId &id) {
        const Unit *unit = directory.unit(id);
        return unit ? unit->name : QString();
    };
    names.post = [&directory](const PostId &id) {
        const Post *post = directory.post(id);
        return post ? post->title : QString();
    };
    names.registerName = [&directory](const RegisterId &id) {
        for (const Register &book : directory.registers) {
            if (book.id == id)
                return book.name;
        }
        return QString();
    };
    names.kind = [](const QString &code) { return incoming::kindName(code); };
    return names;
}

}
