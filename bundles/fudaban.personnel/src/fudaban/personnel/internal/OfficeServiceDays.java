// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.internal;

import fudaban.ledger.spi.ServiceDays;
import fudaban.office.calendar.AdministrativeCalendar;
import fudaban.office.calendar.HolidayCalendar;
import java.time.LocalDate;
import org.osgi.service.component.annotations.Component;

/** Service days by 行政機関の休日に関する法律. The contract's 官側の指定する日 are records and not known here. */
@Component
public final class OfficeServiceDays implements ServiceDays {
    private final AdministrativeCalendar calendar = new AdministrativeCalendar(HolidayCalendar.shipped());

    @Override
    public LocalDate after(LocalDate day, int n) {
        return calendar.plus(day, n);
    }
}
