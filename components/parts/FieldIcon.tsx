import {
  AtSign,
  BadgeCheck,
  Banknote,
  Briefcase,
  Building2,
  Calendar,
  Factory,
  FileText,
  Globe,
  Hash,
  Languages,
  Link,
  MapPin,
  Megaphone,
  Package,
  Phone,
  Printer,
  Scale,
  Share2,
  SquarePen,
  StickyNote,
  Tag,
  Users,
  Cpu,
  User,
} from 'lucide-react'
import type { ComponentType } from 'react'
import { isBuiltIn } from '@/lib/model/index.ts'
import type { BuiltInFieldId, FieldId } from '@/lib/model/index.ts'

const icons: Readonly<Record<BuiltInFieldId, ComponentType<{ size?: number; 'aria-hidden'?: 'true' }>>> = {
  'company.name': Building2,
  'company.legalName': Scale,
  'company.legalForm': Scale,
  'company.domain': Globe,
  'company.website': Globe,
  'company.description': FileText,
  'company.industry': Factory,
  'company.founded': Calendar,
  'company.employees': Users,
  'company.revenue': Banknote,
  'company.product': Package,
  'company.parent': Building2,
  'company.vatId': Hash,
  'company.registrationNumber': BadgeCheck,
  'company.address': MapPin,
  'company.phone': Phone,
  'company.fax': Printer,
  'company.email': AtSign,
  'company.social': Share2,
  'company.logo': Building2,
  'company.language': Languages,
  'company.technology': Cpu,
  'company.signal': Megaphone,
  'company.tag': Tag,
  'company.note': StickyNote,
  'person.name': User,
  'person.title': Briefcase,
  'person.department': Users,
  'person.email': AtSign,
  'person.phone': Phone,
  'person.profile': Link,
}

export function FieldIcon({ field }: { readonly field: FieldId }) {
  const Icon = isBuiltIn(field) ? icons[field] : SquarePen
  return <Icon size={14} aria-hidden="true" />
}
