// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importing/importreport.h"
#include "app/office/officestore.h"

namespace congso::importing {

struct NewPerson
{
    PersonId person;
    OneTimePassword entry; ///< without the password
};

/// Gives everybody who has none a password that has to be changed at the first sign-in. What is returned is the only
/// copy: the store keeps hashes. A demo office, where nobody needs one, gives none.
Result<QList<OneTimePassword>> giveOneTimePasswords(OfficeStore &store, const QList<NewPerson> &people, const std::stop_token &stop = {});

}
