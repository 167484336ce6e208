import type { ColumnNames } from './column-names.ts';

/** Korean. */
export const ko: ColumnNames = {
  language: 'ko',
  names: {
    id: '리뷰 id | 리뷰 번호 | 응답 번호',
    'written-at':
      '날짜 | 작성일 | 작성일시 | 작성 날짜 | 등록일 | 등록일시 | 제출 시간 | 제출일시 | 응답일시 | 타임스탬프',
    'updated-at': '수정일 | 수정일시',
    rating: '별점 | 평점 | 평가 | 점수 | 만족도 점수',
    title: '제목 | 리뷰 제목',
    text: '리뷰 | 리뷰 내용 | 내용 | 후기 | 후기 내용 | 댓글 | 의견 | 코멘트 | 메시지 | 건의사항 | 하고 싶은 말',
    positive: '좋았던 점 | 좋은 점 | 장점',
    negative: '아쉬운 점 | 나쁜 점 | 단점 | 개선할 점',
    reply: '답변 | 사장님 답글 | 답글 | 판매자 답변 | 답변 내용',
    'reply-at': '답변일 | 답글 작성일 | 답변일시',
    author: '이름 | 작성자 | 작성자명 | 고객명 | 고객 | 닉네임 | 성함 | 사용자',
    contact: '이메일 | 이메일 주소',
    language: '언어',
    csat: '만족도',
    touchpoint: '상품 | 상품명 | 제품 | 제품명 | 매장 | 숙소 | 지점',
    tags: '태그',
    aspect: '직원 | 청결 | 청결도 | 위치 | 시설 | 맛 | 분위기 | 서비스',
  },
  words: {
    rating: '평점 별점 점수',
    recommend: '추천',
    satisfied: '만족',
    text: '의견 후기 소감 리뷰',
    why: '이유',
  },
};
